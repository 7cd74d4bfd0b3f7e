import { matchesIn } from '@/lib/prose/span';
import type { ReportContent } from '@/lib/report';
import { chapterPassages, type Passage } from '../passages';
import { finding, type Rule } from '../rule';

const UNIT = '[件份]';
const RECEIVED = new RegExp(
  `(?:收到|受理|接收|新收)[^，,。；;：:、\\d]{0,14}申请(?:共|总数|合计)?(?:计|为)?\\s?(\\d+)\\s?${UNIT}`,
  'g',
);
/** 对10件申请均作了答复, 上述10件申请全部办结: all that were received. */
const AGAIN = new RegExp(
  `(?:对|上述|以上|这|所有)(?:收到的|受理的)?\\s?(\\d+)\\s?${UNIT}(?:信息公开)?申请[，,]?(?:均|全部|都|学校均|逐一|一一)`,
  'g',
);
/** With those carried over or of several kinds the numbers rightly differ. */
const OTHERS = /结转|转入|延续|撤回|其中[^。]{0,20}收到/;

type Told = { passage: Passage; quote: string; value: number };

const toldIn = (passages: readonly Passage[], pattern: RegExp): Told[] =>
  passages.flatMap((passage) =>
    matchesIn(passage.text, pattern).map(({ 0: quote, 1: figure }) => ({ passage, quote, value: Number(figure) })),
  );

const chapterOf = (report: ReportContent): readonly Passage[] =>
  chapterPassages(report).filter(({ part, text }) => part === 'onRequest' && text.includes('申请'));

/** The applications a chapter says were received, and the number it then says were all answered. */
export const applicationsAgain: Rule = {
  id: 'impossible-relation',
  check: (report) => {
    const passages = chapterOf(report);
    const [again] = toldIn(passages, AGAIN);
    const received = again ? toldIn(passages, RECEIVED) : [];
    const [first] = received;
    if (!again || !first || received.length > 1 || first.value === again.value) return [];
    if (passages.some(({ text }) => OTHERS.test(text))) return [];
    const { part, path } = again.passage;
    const message = `“${again.quote}”与本章的“${first.quote}”不一致，请核对`;
    const values = { here: again.value, there: first.value };
    return [finding('impossible-relation', 'warning', part, message, { path, quote: again.quote, values })];
  },
};
