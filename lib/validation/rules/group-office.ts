import { matchesIn } from '@/lib/prose/span';
import type { Finding } from '../finding';
import { finding, type Rule } from '../rule';
import { sentencesHolding } from '../sentences';

/** 领导小组下设办公室，办公室设在党政办公室: where, to the end of the clause. */
const SEATED =
  /信息公开(?:工作)?领导小组(?:下设|的)?(?:日常)?办公室[，,]?(?:办公室)?(?:设在|挂靠在?)((?:学校|学院)?[\p{Script=Han}]{2,12}?(?:办公室|[处部办室院]))(?=[，,。；;、（(]|$)/gu;
const MOVED = /调整|变更|改设|原|划转|由[^，,]{2,16}(?:改|调)/;
const own = (office: string): string => office.replace(/^(?:学校|学院)/, '');

const seats = sentencesHolding(/领导小组[^。；;]{0,14}(?:设在|挂靠)/);

/** The one office of the group on information told in two places. */
export const groupOffice: Rule = {
  id: 'inconsistent-term',
  check: (report) => {
    const told = seats(report)
      .filter(({ text }) => !MOVED.test(text))
      .flatMap(({ part, path, text }): (Pick<Finding, 'part'> & { path: string; quote: string; office: string })[] =>
        matchesIn(text, SEATED).map(({ 0: quote, 1: office = '' }) => ({ part, path, quote, office })),
      );
    const [first] = told;
    const other = first && told.find(({ office }) => own(office) !== own(first.office));
    if (!first || !other) return [];
    const message = `信息公开领导小组办公室，前文写设在“${first.office}”，这里写设在“${other.office}”，请核对`;
    return [finding('inconsistent-term', 'warning', other.part, message, { path: other.path, quote: other.quote })];
  },
};
