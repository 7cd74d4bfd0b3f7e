import type { LeftMark } from '@/lib/prose/normalise-marks';
import type { PartKey, ReportContent } from '@/lib/report';
import { type Change, changeOf } from '../change';
import type { Finding, Severity } from '../finding';
import { type Passage, writtenPassages } from '../passages';
import { finding, type Rule } from '../rule';
import { uniformIn } from '../uniform-in';

const BASIS = 'GB/T 15834-2011';

/** A quotation needs its whole sentence to be judged, another mark its neighbours there. */
function quoteAt(text: string, mark: string, at: number): string {
  const around = mark === '"' ? SENTENCE : AROUND;
  const before =
    text
      .slice(Math.max(0, at - around), at)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  return before + (text.slice(at, at + around).split(SENTENCE_END)[0] ?? '');
}
const AROUND = 10;
const SENTENCE = 300;
const SENTENCE_END = /[。！？；\n]/;

type Kind = {
  severity: Severity;
  /** @param pairs ",→，" of every mark once */
  say: (count: number, pairs: string) => string;
};
/**
 * What normalising mends is offered to be mended, and is a warning however often it occurs: mending some of it must
 * not make the rest worse. What it leaves is shown with the reason.
 */
const KINDS = {
  marks: { severity: 'warning', say: (count, pairs) => `有${count}处半角标点，中文里应当用全角：${pairs}` },
  quotes: { severity: 'hint', say: (count) => `有${count}处直引号"，中文里应当用弯引号“”` },
  'odd-quotes': {
    severity: 'hint',
    say: (count) => `有${count}处直引号"，前后不成对，请先补上或删去一个，再改成弯引号“”`,
  },
  joined: {
    severity: 'hint',
    say: (count) => `有${count}处半角括号或引号，与外文、网址连在一起，请您看过后自己改成全角`,
  },
} satisfies Record<LeftMark['why'] | 'marks' | 'quotes', Kind>;
type Key = keyof typeof KINDS;
const ORDER: readonly Key[] = ['marks', 'quotes', 'odd-quotes', 'joined'];

type Told = Pick<Finding, 'path' | 'quote'> & { count: number; pairs: Set<string>; fix: Change[] };

/** The half-width marks of a report by part and kind, each with what is said of its first. */
function toldOf(report: ReportContent): Map<PartKey, Map<Key, Told>> {
  const parts = new Map<PartKey, Map<Key, Told>>();
  const add = (kind: Key, { part, path, text }: Passage, at: number, mark: string): Told => {
    const kinds = parts.get(part) ?? new Map<Key, Told>();
    const own = kinds.get(kind) ?? { path, quote: quoteAt(text, mark, at), count: 0, pairs: new Set(), fix: [] };
    own.count++;
    parts.set(part, kinds.set(kind, own));
    return own;
  };
  for (const passage of writtenPassages(report)) {
    const { changes, left } = uniformIn(report, passage);
    for (const change of changes) {
      if (change.kind !== 'mark') continue;
      const mark = change.quote.trim();
      const at = change.start + change.quote.indexOf(mark);
      const own = add(mark === '"' ? 'quotes' : 'marks', passage, at, mark);
      own.pairs.add(`${mark}→${change.to}`);
      own.fix.push(changeOf(passage, change));
    }
    for (const { why, at, mark } of left) add(why, passage, at, mark);
  }
  return parts;
}

/** Half-width marks in Chinese text, one finding a part and kind, however many there are: what 规范化文字 mends and leaves. */
export const halfWidth: Rule = {
  id: 'punctuation',
  check: (report) =>
    [...toldOf(report)].flatMap(([part, kinds]) =>
      ORDER.flatMap((kind) => {
        const { severity, say } = KINDS[kind];
        const told = kinds.get(kind);
        if (!told) return [];
        const { count, pairs, fix, ...where } = told;
        const more = { ...where, basis: BASIS, values: { count }, ...(fix.length > 0 && { fix }) };
        return finding('punctuation', severity, part, say(count, [...pairs].join(' ')), more);
      }),
    ),
};
