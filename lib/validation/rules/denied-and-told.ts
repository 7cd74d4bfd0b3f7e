import { remembered } from '@/lib/prose/remembered';
import { matchesIn } from '@/lib/prose/span';
import type { PartKey } from '@/lib/report';
import { partName } from '@/lib/report/part-names';
import { chapterPassages, type Passage } from '../passages';
import { finding, type Rule } from '../rule';
import { splitSentences } from '../sentences';

const COUNT = '(?:\\d{1,4}|[二两三四五六七八九十]{1,2}|[一1](?!起))\\s?[件起例宗份]';
const DISPUTED: readonly PartKey[] = ['disputes', 'experience'];
/** What a year may have none of, and the chapters that tell of it. */
const MATTERS: readonly { name: string; home: readonly PartKey[] }[] = [
  { name: '申请', home: ['onRequest'] },
  { name: '举报', home: DISPUTED },
  { name: '复议', home: DISPUTED },
  { name: '诉讼', home: DISPUTED },
];
const HOMES: ReadonlySet<PartKey> = new Set(MATTERS.flatMap(({ home }) => home));
const MATTER =
  '((?<!依|复议|诉讼)申请(?![表人书条行复提诉答办处逾超不被积])|举报(?![人箱电渠方热平处办答])|复议|诉讼(?![费时风]))';
/** All that one word denies: 未发生因信息公开引起的举报、行政复议. */
const DENIED =
  /(?:未(?:曾)?(?:收到|接到|受理|发生|受到|出现|产生|有)|没有(?:收到|接到|受理|发生|受到|出现|产生)?|无(?!未))[^，。；\d除外]{0,36}/g;
/** A sentence without a denial and without a figure tells nothing. */
const SAYS = /[未没无\d一二两三四五六七八九十]/;
/** The cheap question: what stands around a word matters only where there is one. */
const NAMES = /申请|举报|复议|诉讼/;
const NAMED = new RegExp(MATTER);
const EVERY = new RegExp(MATTER, 'g');
const COUNTED = new RegExp(`${COUNT}(?:信息公开(?:类|的)?|有关|校外|校内|师生|公民|行政)?${MATTER}`, 'g');
const RECEIVED = new RegExp(
  `(?:收到|受到|接到|受理|发生)[^，。；\\d未没无]{0,16}?${MATTER}(?:案件|事项)?[共计为]{0,2}\\s?${COUNT}`,
  'g',
);
/** Not of all, or not of this year: 未收到其他申请, 未收到实名举报. */
const QUALIFIED =
  /其[他余它]|[除另外新再又]|重[大复]|有效|[实匿]名|书面|当面|信函|[逾超]期|上级|不予|属实|办结|答复|撤回|因(?!信息|学校信息)/;
/** None of the one side of the school gate, some of the other. */
const ofOneSide = (words: string): boolean =>
  /公众|社会|公民|校外|法人/.test(words) !== /师生|教职工|学生|校内/.test(words);
const OTHER_YEAR = /上一?个?学?年|去年|往年|历年|结转|以来|累计|较|比|同期/;
const OF_OTHERS =
  /学术|师德|违纪|违规|纪检|信访|招生|廉|职称|校园|作风|科研|项目|资助|咨询|民事|刑事|劳动|人事|仲裁|合同|食堂|后勤|宿舍/;
/** Experience and measures speak of all a school does: there a dispute must be told of information. */
const OF_INFORMATION = /公开(?![招选课竞遴考])|申请人|答复/;

type Told = { matter: string; quote: string; informs: boolean; kind: 'denied' | 'counted' | 'received' };

/** What the sentences of a text tell of each matter: none, or so many. */
const toldIn = remembered((text, readings): readonly Told[] =>
  !NAMES.test(text)
    ? NOTHING
    : splitSentences(text, readings)
        .filter(
          (sentence) =>
            SAYS.test(sentence) && NAMED.test(sentence) && !OTHER_YEAR.test(sentence) && !OF_OTHERS.test(sentence),
        )
        .flatMap((sentence) => [
          ...deniedBy(sentence),
          ...some(sentence, COUNTED, 'counted'),
          ...some(sentence, RECEIVED, 'received'),
        ]),
);
const NOTHING: readonly Told[] = [];

const deniedBy = (sentence: string): Told[] =>
  !/[未没无]/.test(sentence)
    ? []
    : matchesIn(sentence, DENIED).flatMap(({ 0: words }) => {
        const named = matchesIn(words, EVERY);
        const first = words.slice(0, (named[0]?.index ?? 0) + 2);
        if (QUALIFIED.test(first) || ofOneSide(first)) return [];
        return named.map(({ 1: matter = '', index }) => ({
          matter,
          quote: words.slice(0, index + 2),
          informs: OF_INFORMATION.test(sentence),
          kind: 'denied',
        }));
      });

const some = (sentence: string, pattern: RegExp, kind: Told['kind']): Told[] =>
  !/[\d二两三四五六七八九十]/.test(sentence)
    ? []
    : matchesIn(sentence, pattern)
        .filter(([quote]) => !/(?<!\d)0\s?[件起例宗份]/.test(quote))
        .map(({ 0: quote, 1: matter = '' }) => ({ matter, quote, informs: OF_INFORMATION.test(sentence), kind }));

type Placed = Told & Pick<Passage, 'part' | 'path'>;

/** 未收到申请, and behind it 收到的2件申请; in two chapters, figures told in the usual way are compared by another rule. */
export const deniedAndTold: Rule = {
  id: 'impossible-relation',
  check: (report) => {
    const all = chapterPassages(report).flatMap(({ part, path, text, readings }): Placed[] =>
      HOMES.has(part)
        ? toldIn(text, readings)
            .filter(({ informs }) => informs || part !== 'experience')
            .map((told) => ({ ...told, part, path }))
        : [],
    );
    return MATTERS.flatMap(({ name, home }) => {
      const own = all.filter((told) => told.matter === name && home.includes(told.part));
      const denial = own.find(({ kind }) => kind === 'denied');
      const told =
        denial && own.find(({ kind, part }) => kind === 'counted' || (kind === 'received' && part === denial.part));
      if (!denial || !told) return [];
      const where = denial.part === told.part ? '本章' : `“${partName(report, denial.part)}”`;
      const message = `“${told.quote}”与${where}的“${denial.quote}”矛盾，请核对`;
      return [finding('impossible-relation', 'warning', told.part, message, { path: told.path, quote: told.quote })];
    });
  },
};
