import type { Explanation } from './explanation';

export const measureWord: Explanation = {
  rule: 'measure-word',
  name: '量词和写法',
  group: 'figures',
  severities: ['hint'],
  what: '所数的事物与量词不搭配，或者同一段里大数的写法不一。',
  why: '量词不当读起来别扭，也容易误解统计口径（人与人次）。',
  basis: [
    { text: 'GB/T 15835-2011《出版物上数字用法》', kind: 'standard' },
    { text: '量词搭配按通行习惯', kind: 'convention' },
  ],
  examples: [
    {
      wrong: '编印会议纪要12次。',
      says: ['“纪要12次”的量词“次”不合习惯，应为“期（份）”'],
      right: '编印会议纪要12期，印发会议通报12次。',
    },
    {
      wrong: '官方微博粉丝8.6万次，转发3100条。',
      says: ['“粉丝8.6万次”的量词“次”不合习惯，应为“人”', '“转发3100条”的量词“条”不合习惯，应为“次”'],
      right: '官方微博粉丝8.6万人，转发3100次。',
    },
    {
      wrong: '微信公众号粉丝1166817人，抖音粉丝29.5万人。',
      says: ['“1166817人”与同段“29.5万人”写法不一，请统一用“万”或都写精确数'],
      right: '微信公众号粉丝116.7万人，抖音粉丝29.5万人，哔哩哔哩粉丝12806人。',
    },
  ],
  mend: '按提示换量词；确有行业习惯的不用改。',
};
