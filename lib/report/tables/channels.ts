import type { Column, Row, TableDefinition } from './definition';

const thisAndLast = (unit?: string): readonly Column[] => [
  { key: 'current', label: '本年度', kind: 'figure', ...(unit ? { unit } : {}) },
  { key: 'previous', label: '上年度', kind: 'figure', previousOf: 'current', ...(unit ? { unit } : {}) },
];

const entry = (key: string, label: string): Row => ({ key, label, kind: 'entry' });
const custom = (key: string): Row => ({ key, label: '其他（请填名称）', kind: 'custom' });

/** 教办厅函〔2018〕80号: 通过学校网站、校报校刊、新闻发布会、微博、微信等形式……及相关统计数据. */
export const CHANNELS: TableDefinition = {
  key: 'channels',
  title: '信息公开渠道统计表',
  basis: '教办厅函〔2018〕80号：主动公开信息的情况及相关统计数据',
  columns: [{ key: 'unit', label: '单位', kind: 'text' }, ...thisAndLast()],
  rows: [
    entry('portal', '学校门户网站发布信息'),
    entry('special', '信息公开专栏发布信息'),
    entry('news', '新闻网发布信息'),
    entry('office', '办公系统发布通知公文'),
    entry('paper', '校报校刊出版'),
    entry('briefing', '工作简报印发'),
    entry('broadcast', '广播电视播出'),
    entry('press', '新闻发布会'),
    entry('meeting', '各类会议通报'),
    entry('media', '校外媒体报道'),
    custom('other1'),
    custom('other2'),
  ],
  balances: [],
};

/** Columns after domain.md 4.5; next year 粉丝数 becomes 上年粉丝数. */
export const NEW_MEDIA: TableDefinition = {
  key: 'newMedia',
  title: '新媒体平台统计表',
  basis: '教办厅函〔2018〕80号：微博、微信等形式公开信息的统计数据',
  columns: [
    { key: 'posts', label: '发布数', kind: 'figure', unit: '条' },
    { key: 'postsPrevious', label: '上年发布数', kind: 'figure', unit: '条', previousOf: 'posts' },
    { key: 'followers', label: '粉丝数', kind: 'figure', unit: '人' },
    { key: 'followersPrevious', label: '上年粉丝数', kind: 'figure', unit: '人', previousOf: 'followers' },
    { key: 'views', label: '阅读（播放）', kind: 'figure', unit: '次' },
    { key: 'likes', label: '点赞', kind: 'figure', unit: '次' },
    { key: 'comments', label: '评论', kind: 'figure', unit: '条' },
    { key: 'shares', label: '转发', kind: 'figure', unit: '次' },
  ],
  rows: [
    entry('wechat', '微信公众号'),
    entry('channels', '微信视频号'),
    entry('weibo', '微博'),
    entry('douyin', '抖音'),
    entry('kuaishou', '快手'),
    entry('bilibili', '哔哩哔哩'),
    entry('toutiao', '今日头条'),
    custom('other1'),
    custom('other2'),
  ],
  balances: [],
};
