import type { Explanation } from './explanation';

export const magnitudeOutlier: Explanation = {
  rule: 'magnitude-outlier',
  name: '数量悬殊',
  group: 'figures',
  severities: ['hint'],
  what: '某个平台的数与其他平台相差几十倍。',
  why: '可能多写了单位，或填的是历年累计。',
  basis: [{ text: '经验判断，只作提示', kind: 'convention' }],
  examples: [
    {
      wrong: '微信公众号发布371篇，粉丝5万人；抖音发布420条，粉丝8万人；快手发布260条，粉丝6万人；微博发布23596条。',
      right: '微信公众号发布371篇，粉丝5万人；抖音发布420条，粉丝8万人；快手发布260条，粉丝6万人；微博发布2359条。',
    },
  ],
  mend: '核对原始数据；属实的不用处理。',
};
