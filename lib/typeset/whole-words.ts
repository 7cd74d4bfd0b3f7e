const DIGITS = '[\\d０-９]';
const NUMBER = `${DIGITS}+(?:[.．,:]${DIGITS}+)*`;
const PERCENT = '[%％‰]';
/** 29.5万, 3千余, 18万多, 百余 after a digit. */
const MAGNITUDE = '[十百千万亿]*[余多]?[万亿]?';
const UNITS = [
  '个?(?:百分点|工作日|月)',
  '[人件班场批频票]次',
  '(?:平方|立方)?(?:公里|千米|毫米|厘米|米)',
  '个?小时|分钟|学时|学分|年度|美元',
  '[年月日号时分秒天周人名项条件次份篇期种类家所门元岁届级批章款页部台册套倍位场处间张座层吨亩组支片枚幅例字词句节课讲题点版集轮辆棵]',
  '%|％|‰|℃',
];

/** Words a reader wants whole: a number with sign, currency, range and unit; 第29号; 〔2014〕23号; B站, A类. */
export const WHOLE_WORDS: readonly RegExp[] = [
  new RegExp(
    `第?[-+±－＋]?[￥¥$]?${NUMBER}(?:${PERCENT}?[—–～~-]${NUMBER})*(?:${PERCENT}|${MAGNITUDE}(?:${UNITS.join('|')})?)`,
    'g',
  ),
  new RegExp(`[〔［[（(]${DIGITS}{4}[〕］\\])）]第?${DIGITS}+号`, 'g'),
  /(?<![!-~])[A-Z][站类级型组区座]/g,
];
