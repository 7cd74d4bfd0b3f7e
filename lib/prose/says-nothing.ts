/** 未接受, 没有在校外兼职, 无合作办学项目, 不授予学位; 无锡, 有无, 未来 and 无法 deny nothing. */
const DENIED =
  /(?<![有毫全])无(?![锡为障线边界纸烟人形偿论法故须需期])|没有|没发生|(?<!从)未(?![来成知必央婚经])|从未|不(?:涉及|适用|存在|招收|招|开展|设|举办|接受|具有|具备|授予|承担|参与|组织|实行|颁发|开设|培养|属于)/;
/** What is only not shown is there. */
const NOT_SHOWN =
  /(?:无|没有|未|不)(?:能|再|予|便|宜|及时|单独|专门|在[^，,。；;]{0,8})?(?:公开|公布|公示|发布|上传|更新|链接|网址|网页|网站|栏目|填报?|提供|统计|整理|挂网|上网|完成|查到|找到)/;
/** A reason is given at once. */
const LONGEST = 120;

/** True where words say that what they are about does not exist or was not done, wherever the sentence says so. */
export const saysNothing = (words: string): boolean => {
  const first = words.slice(0, LONGEST);
  return DENIED.test(first) && !NOT_SHOWN.test(first);
};

/** 学校为高职院校，不涉及本科教学: it is not for this school. */
export const saysNotApplicable = (words: string): boolean => /不(?:涉及|适用)/.test(words) && !NOT_SHOWN.test(words);
