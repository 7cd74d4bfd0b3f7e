import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWN_LAWS } from '.';
import { findDocumentNumbers, knownNumber } from './document-numbers';
import { meantLaw } from './meant-law';
import { makerOf } from './other-document';
import { plainTitle } from './title-forms';

const HAN = /\p{Script=Han}/u;
const LONG = KNOWN_LAWS.filter(({ title, verified }) => verified && title.length >= 10);
/** Replacements are drawn from the titles themselves: the harder ones, which other titles have in the same places. */
const CHARACTERS = [...new Set(KNOWN_LAWS.flatMap(({ title }) => [...title]))].filter((one) => HAN.test(one));

const EDITS = {
  drop: (before: string, _one: string, after: string) => before + after,
  double: (before: string, one: string, after: string) => before + one + one + after,
  swap: (before: string, one: string, after: string) => before + after.charAt(0) + one + after.slice(1),
  replace: (before: string, _one: string, after: string, other: string) => before + other + after,
};
const KINDS: readonly (keyof typeof EDITS)[] = ['drop', 'double', 'swap', 'replace'];

const slip = fc.record({
  law: fc.constantFrom(...LONG),
  kind: fc.constantFrom(...KINDS),
  at: fc.nat(),
  other: fc.constantFrom(...CHARACTERS),
});

const known = new Set(KNOWN_LAWS.map(({ title }) => plainTitle(title)));

/** 规程 for 规定: a school’s own rules may be called so. */
const isOfOtherKind = (plain: string, title: string): boolean =>
  plain.slice(0, -1) === plainTitle(title).slice(0, -1) && /规[定程则章范]$/.test(plain);

/** The title with one of its characters edited; undefined where that changes nothing or makes another name of it. */
function edited({ law: { title }, kind, at, other }: typeof slip extends fc.Arbitrary<infer S> ? S : never) {
  const places = [...title].flatMap((one, i) => (HAN.test(one) ? [i] : []));
  const place = places[at % places.length] ?? 0;
  const written = EDITS[kind](title.slice(0, place), title.charAt(place), title.slice(place + 1), other);
  const plain = plainTitle(written);
  const isOther = known.has(plain) || makerOf(plain) !== makerOf(plainTitle(title)) || isOfOtherKind(plain, title);
  return isOther || (kind === 'swap' && !HAN.test(title.charAt(place + 1))) ? undefined : written;
}

describe('引用的是哪份文件', () => {
  it('every known title is itself, and with its number too', () => {
    for (const { title, number } of KNOWN_LAWS) {
      expect(meantLaw(title, []), title).toMatchObject({ kind: 'exact' });
      expect(meantLaw(title, findDocumentNumbers(number)), title).toMatchObject({
        kind: 'exact',
        law: { title, number },
      });
    }
  });

  it('a title with one character lost, doubled, swapped or replaced is found', () => {
    fc.assert(
      fc.property(slip, (one) => {
        const written = edited(one);
        fc.pre(written !== undefined && written !== one.law.title);
        expect(meantLaw(written ?? '', []), written).toMatchObject({ kind: 'near' });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('学校自己的制度', () => {
  const MAKERS = ['', '示例大学', '示例职业技术学院', '我校', '学校', '校', '示例省', '示例市', '2024年', '关于'];
  const MATTERS =
    '信息公开 信息公开工作 信息公开保密审查 学生管理 学籍管理 学生申诉处理 学生伤害事故处理 学术委员会 学术道德规范 学位授予 学位论文作假行为处理 教职工代表大会 招生 研究生招生 考试违规处理 财务管理 预算管理 内部审计 采购管理 国有资产管理 科研经费管理 档案管理 保密工作 网络安全 数据安全 个人信息保护 消防安全管理 信访工作 辅导员队伍建设 师德失范行为处理 依法治校 法治工作 突发事件应对 安全生产 公务接待 公文处理 党务公开 校务公开 重大事项决策 教育督导 合同管理 志愿服务'.split(
      ' ',
    );
  const KINDS =
    '办法 规定 条例 规程 细则 章程 制度 方案 指南 目录 清单 实施办法 实施细则 管理办法 暂行办法 管理规定 工作条例 要点 通知 实施意见 工作方案（试行）'.split(
      ' ',
    );

  it('没有一个被当作国家规定的误写', () => {
    const names = MAKERS.flatMap((maker) => MATTERS.flatMap((matter) => KINDS.map((kind) => maker + matter + kind)));
    expect(names.filter((name) => meantLaw(name, [])?.kind === 'near')).toEqual([]);
  });
});

describe('法规和文件的数据', () => {
  it('no title stands twice', () => {
    const titles = KNOWN_LAWS.map(({ title }) => title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  it('numbers are written as GB/T 9704-2012 7.2.5 wants them, and read back as themselves', () => {
    for (const { number, former } of KNOWN_LAWS) {
      for (const one of [number, ...former].filter((some) => some !== '')) {
        expect(one).toMatch(/^(?:[一-龥]{2,8}〔\d{4}〕[1-9]\d{0,3}号|[一-龥、]{2,20}令第[1-9]\d{0,2}号)$/);
        expect(knownNumber(one), one).toMatchObject({ number: one, wellFormed: true });
        expect(findDocumentNumbers(one)).toMatchObject([{ quote: one }]);
      }
    }
  });

  it('a title begins with its issuer, where it names one', () => {
    for (const { title, issuer } of KNOWN_LAWS) expect(title.startsWith(issuer), title).toBe(true);
  });

  it('what was revised tells since when, and what took a law’s place came the day it went', () => {
    const day = /^(?:19|20)\d{2}-\d{2}-\d{2}$/;
    for (const { title, former, since, until, successor } of KNOWN_LAWS) {
      if (former.length > 0) expect(since, title).toMatch(day);
      expect(successor === undefined, title).toBe(until === undefined);
      const next = KNOWN_LAWS.find((law) => successor?.startsWith(`《${law.title}》`));
      if (next?.since && next.former.length === 0) expect(until, title).toBe(next.since);
    }
  });
});
