import type { Explanation } from './explanation';

export const approximationWording: Explanation = {
  rule: 'approximation-wording',
  name: '约数的写法',
  group: 'figures',
  severities: ['warning', 'hint'],
  what: '“近、约、余、多”只用于整数概数，位置在“万”“亿”之后；“不少于”“超过”与“以上”“左右”不同时用。',
  why: '“近3089万人”是精确数，加“近”自相矛盾；“不少于3次以上”把一个界限说了两遍。',
  basis: [{ text: 'GB/T 15835-2011《出版物上数字用法》', kind: 'standard' }],
  examples: [
    {
      wrong: '官方微信粉丝18.5余万人。',
      says: ['“18.5余万人”的“余”位置不对，应写作“18.5万余人”'],
      right: '官方微信粉丝18.5万余人。',
    },
    {
      wrong: '全年受理咨询近685128次。',
      says: ['“685128”是精确数，前面不能用“近”，请删去“近”或改用整数'],
      right: '全年受理咨询近70万次。',
    },
    {
      wrong: '接待来访约300余人次。',
      says: ['“约300余人次”中“约”与“余”意思重复，请留一个'],
      right: '接待来访300余人次。',
    },
    {
      wrong: '推送图文1286余条。',
      says: ['“1286”是精确数，后面不能用“余”，请删去“余”或改用整数'],
      right: '推送图文1280余条。',
    },
    {
      wrong: '信息公开专栏每周更新不少于3次以上。',
      says: ['“不少于3次以上”前后都说了界限，请留一个'],
      right: '信息公开专栏每周更新不少于3次。',
    },
  ],
  mend: '精确数去掉约数词，或者改用整数；界限词前后只留一个。',
};
