import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { outliers, platformRelations } from './platform-figures';

const relations = (text: string) => said(platformRelations, saying('proactive', text));
const far = (text: string) => said(outliers, saying('proactive', text));

describe('新媒体数据之间不可能的关系', () => {
  it.each([
    [
      '官方视频号总播放量为520次，总点赞量12万次。',
      'warning 视频号的点赞12万大于阅读（播放）量520，请核对单位是否写错',
    ],
    ['抖音播放量3万次，分享5万次', 'warning 抖音的转发（分享）5万大于阅读（播放）量3万，请核对单位是否写错'],
    ['今日头条总阅读量8万次，展现量1.5万', 'warning 今日头条的阅读（播放）量8万大于展现量1.5万，请核对单位是否写错'],
    [
      '哔哩哔哩发布视频90个，浏览量20万，粉丝数2100万人',
      'warning 哔哩哔哩的粉丝2100万大于阅读（播放）量20万，请核对单位是否写错',
    ],
    [
      '视频号发布短视频87个，累计播放1.2万次，获赞3.6万次。',
      'warning 视频号的点赞3.6万大于阅读（播放）量1.2万，请核对单位是否写错',
    ],
  ])('%s', (text, message) => expect(relations(text)).toEqual([message]));

  it('是一条，不是几条；统计表里同样的数由表来说', () => {
    expect(relations('视频号播放量460次，点赞30万次，分享20万次。')).toEqual([
      'warning 视频号的点赞30万、转发（分享）20万都大于阅读（播放）量460，请核对单位是否写错',
    ]);
    const report = saying('proactive', '微信视频号播放量460次，点赞24318次。');
    for (const { content } of report.chapters) {
      const { newMedia } = content.tables;
      if (newMedia) newMedia['channels.views'] = '460';
    }
    expect(said(platformRelations, report)).toEqual([]);
  });

  it.each([
    '快手播放量1012.8万次，评论18644条，点赞39.2万次，粉丝数9.1万人',
    '抖音本年播放量3万次，累计获赞343万',
    '微信阅读量900次；微博点赞5000次',
    '哔哩哔哩浏览量20万，粉丝数21万人',
    '微信公众号推送图文512篇，篇均阅读量1500次，点赞3.2万次。',
    '抖音单条最高播放量2.1万次，全年点赞3.2万次。',
  ])('says nothing of: %s', (text) => expect(relations(text)).toEqual([]));
});

describe('与其他平台相差悬殊的数', () => {
  const others = '微信公众号发布371篇，粉丝5万人；抖音发布420条，粉丝8万人；快手发布260条，粉丝6万人；';
  it.each([
    ['微博发布23596条', 'hint 微博的发布数23,596约为其他平台中位数371的64倍，请核对是否多写单位或误填累计数'],
    ['哔哩哔哩粉丝3089万人', 'hint 哔哩哔哩的粉丝3089万约为其他平台中位数6万的515倍，请核对是否多写单位或误填累计数'],
  ])('%s', (text, message) => expect(far(others + text)).toEqual([message]));
  it.each(['微博发布3600条', '哔哩哔哩粉丝50万人'])('says nothing of: %s', (text) => {
    expect(far(others + text)).toEqual([]);
  });
  it('asks for three others to compare with', () => expect(far('微博粉丝9万人；抖音粉丝10人')).toEqual([]));
});
