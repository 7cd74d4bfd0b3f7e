import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idCheck, passesLuhn } from '@/lib/prose';
import { DEFAULT_SETTINGS } from '../check-settings';
import { answering, said, saying } from './changed.arbitrary';
import { personalData } from './personal-data';

const of = (text: string) => said(personalData, saying('onRequest', text));

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));
const birth = fc
  .date({ min: new Date('1940-01-01'), max: new Date('2010-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
const idCard = fc
  .tuple(fc.constantFrom('110101', '330106', '420107', '510104'), birth, digits(3))
  .map((parts) => parts.join(''))
  .map((first) => first + idCheck(first));
const mobile = fc.tuple(fc.constantFrom('13', '15', '17', '18', '19'), digits(9)).map((parts) => parts.join(''));
const bankCard = fc
  .tuple(fc.constantFrom('622202', '621700', '623052'), digits(12))
  .map((parts) => parts.join(''))
  .map((first) => first + '0123456789'.split('').find((check) => passesLuhn(first + check)));
const grouped = (number: fc.Arbitrary<string>) =>
  fc
    .tuple(number, fc.constantFrom('', ' ', '-'))
    .map(([n, gap]) => n.replace(/(\d{3})(\d{4})(?=\d)/, `$1${gap}$2${gap}`));
const around = fc.constantFrom(
  ['联系人张某，', '。'],
  ['（', '）'],
  ['电话：', '，请联系'],
  ['姓名李某 ', ' 公示'],
) as fc.Arbitrary<[string, string]>;

describe('个人信息', () => {
  it.each([
    ['申请人身份证11010519491231002X', 'error “110…2X”是身份证件号码，属于个人信息，请删去或隐去中间各位'],
    ['申请人身份证110105194912310021', 'warning “110…21”疑为身份证件号码，属于个人信息，请删去或隐去中间各位'],
    ['联系人张某，13900001234', 'warning “139…34”是手机号码，属于个人信息，请换成办公电话或确认可以公开'],
    ['退费至6222020000000000000', 'error “622…00”是银行卡号，属于个人信息，请删去或隐去中间各位'],
    ['退费至银行卡6222020000000000001', 'warning “622…01”疑为银行卡号，属于个人信息，请删去或隐去中间各位'],
    ['获奖学生（学号2021030456）', 'warning “学号2…56”疑为学号、工号等个人编号，属于个人信息，请删去或隐去中间各位'],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it('keeps two numbers apart', () =>
    expect(of('张某13900001234 李某13800001234，13900001234 13800001234')).toHaveLength(4));

  it('reads remarks of the 50 items', () => {
    const report = answering(12, { remark: '名单见公示，咨询13800001234' });
    expect(personalData.check(report, {})).toMatchObject([{ part: 'item:12', path: 'remark' }]);
  });

  it.each([
    '电话：010-56781234，0371-56150000/56150001，400-123-4567，12345热线，邮编430081',
    '身份证件号码110105********002X，手机号139****1234',
    '教办函〔2014〕23号，索引号00014348-2024-00012，2024-09-01至2025-08-31',
    '阅读量13812345678次，经费13500000000元',
    'https://xxgk.example.edu.cn/info/13900001234.htm',
    '流水号6222020000000000001',
    '学生可凭学号查询，工号登录',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));

  it('finds every generated number of a person, in any company', () => {
    fc.assert(
      fc.property(fc.oneof(grouped(idCard), grouped(mobile), grouped(bankCard)), around, (number, [before, behind]) => {
        expect(of(before + number + behind)).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  it('takes no hotline, amount, day or document number for one', () => {
    const hotline = fc
      .tuple(fc.constantFrom('010', '027', '0371'), fc.constantFrom('-', '—'), digits(7))
      .map(([area, dash, rest]) => `${area}${dash}6${rest}`);
    const amount = fc
      .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.constantFrom('元', '次', '万', '条'))
      .map(([n, unit]) => `${n}${unit}`);
    const notice = fc
      .tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 1, max: 999 }))
      .map(([year, n]) => `教办函〔${year}〕${n}号`);
    fc.assert(
      fc.property(fc.array(fc.oneof(hotline, amount, notice, birth), { maxLength: 8 }), (numbers) => {
        expect(of(`电话${numbers.join('、')}。`)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('隐去一部分的号码', () => {
  it.each([
    ['身份证11010519491231****', 'warning 身份证件号码隐去得不够：露出前14位、后0位，最多露出前6位、后4位'],
    ['手机139000**234', 'warning 手机号码隐去得不够：露出前6位、后3位，最多露出前3位、后4位'],
    ['学号：202103**56', 'warning 学号、工号等个人编号隐去得不够：露出前6位、后2位，最多露出前4位、后2位'],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));
  it.each(['110105********002X', '139****1234', '卡号6222 **** 0001', '评分12***', '2024**'])('%s is enough', (text) =>
    expect(of(text)).toEqual([]),
  );
});

describe('学校的设置', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    publicNumbers: ['139 0000 1234'],
    masks: { ...DEFAULT_SETTINGS.masks, mobile: { first: 0, last: 4 } },
  };
  it('公布的办公手机不提，遮盖按学校的规定', () => {
    const text = '值班13900001234，张某13800001234，李某139****1234';
    expect(said(personalData, saying('other', text), { settings })).toEqual([
      'warning “138…34”是手机号码，属于个人信息，请换成办公电话或确认可以公开',
      'warning 手机号码隐去得不够：露出前3位、后4位，最多露出前0位、后4位',
    ]);
  });
});

describe('在生成的数据上的准确率和召回率', () => {
  const SAMPLE = 2_000;
  const decoy = fc.oneof(
    fc.tuple(fc.constantFrom('010', '027', '0371', '0431'), digits(7)).map(([area, rest]) => `${area}-8${rest}`),
    fc.tuple(digits(3), digits(4)).map((parts) => `400-${parts.join('-')}`),
    fc.constantFrom('12345', '12315', '110', '800-810-8888', '95588', '12306'),
    fc
      .tuple(fc.integer({ min: 1000, max: 99_999_999 }), fc.constantFrom('次', '元', '人次'))
      .map((parts) => parts.join('')),
    fc
      .tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 1, max: 999 }))
      .map(([y, n]) => `教办函〔${y}〕${n}号`),
    fc.tuple(birth, digits(4)).map(([day, n]) => `项目编号ZB-${day}-${n}`),
    fc.tuple(digits(4), digits(2)).map(([a, b]) => `ISBN 978-7-${a}-${b}01-3`),
    birth.map((day) => `索引号00014${day.slice(0, 3)}-2024-${day.slice(4)}`),
    fc.tuple(digits(2), digits(11)).map(([a, b]) => `https://a.example.edu.cn/1${a}/${b}.htm`),
    fc.tuple(digits(9)).map(([n]) => `统一社会信用代码12${n}A4158XX`),
  );

  it('precision ≥ 0.98, recall ≥ 0.99', () => {
    const told = fc.sample(fc.oneof(idCard, mobile, bankCard), { numRuns: SAMPLE, seed: 29 });
    const ordinary = fc.sample(decoy, { numRuns: SAMPLE, seed: 29 });
    const found = told.filter((number) => of(`联系人张某（${number}）。`).length > 0).length;
    const wrong = ordinary.filter((number) => of(`如有疑问，请拨打或查询${number}。`).length > 0);
    const [precision, recall] = [found / (found + wrong.length), found / SAMPLE];
    console.log(
      `personal data: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)} on ${2 * SAMPLE} numbers`,
    );
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.99);
  });
});
