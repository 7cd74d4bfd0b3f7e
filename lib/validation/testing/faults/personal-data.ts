import { editParagraph } from './edit';
import { type Injector, pick, type Random } from './fault';

const digits = (count: number, next: Random) => Array.from({ length: count }, () => next(10)).join('');

/** An 18-digit identity number of GB 11643-1999 with its check digit. */
function identityNumber(next: Random): string {
  const region = pick(['110101', '320106', '420111', '610113', '350203'], next);
  const born = `19${60 + next(40)}${String(1 + next(12)).padStart(2, '0')}${String(1 + next(28)).padStart(2, '0')}`;
  const body = region + born + digits(3, next);
  const sum = [...body].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0);
  return body + '10X98765432'[sum % 11];
}

const mobileNumber = (next: Random) => pick(['138', '139', '150', '177', '186', '199'], next) + digits(8, next);

/** A bank card of 19 digits with its Luhn digit. */
function cardNumber(next: Random): string {
  const body = pick(['622202', '621700', '622848', '623058'], next) + digits(12, next);
  const sum = [...body].reverse().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
}

const NAMES = ['王建国', '李晓红', '张伟', '欧阳明', '陈思远'] as const;

const SENTENCES: readonly ((next: Random) => string)[] = [
  (next) => `申请人${pick(NAMES, next)}（身份证号${identityNumber(next)}）已收到答复。`,
  (next) => `${pick(NAMES, next)}同学，身份证号码：${identityNumber(next)}，获得助学金。`,
  (next) => `如有疑问，请联系${pick(NAMES, next)}老师，手机${mobileNumber(next)}。`,
  (next) => `联系人：${pick(NAMES, next)} ${mobileNumber(next)}。`,
  (next) => `资助款已汇入${pick(NAMES, next)}的银行卡（${cardNumber(next)}）。`,
  (next) => `${pick(NAMES, next)}（学号20${20 + next(5)}${digits(6, next)}）的申诉已处理。`,
];

/** Somebody's number, left in an example or a letter that was quoted. */
const personal: Injector = (content, next) => {
  const sentence = pick(SENTENCES, next)(next);
  const change = editParagraph(content, next, (text) => (text.endsWith('。') ? text + sentence : undefined));
  return change && { kind: 'personal data', rules: ['personal-data'], ...change, what: sentence };
};

export const PERSONAL_DATA_FAULTS: readonly Injector[] = [personal, personal, personal];
