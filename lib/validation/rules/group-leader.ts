import { matchesIn } from '@/lib/prose/span';
import type { Finding } from '../finding';
import { chapterPassages } from '../passages';
import { finding, type Rule } from '../rule';
import { sentencesHolding } from '../sentences';

const WHO = '校长|院长|党委书记|书记|副校长|副院长|党委副书记';
/** 由校长任组长, 党委书记（组长）; 党委书记、校长任双组长 names two. */
const LED = new RegExp(`(?<![副、和及与])(${WHO})(?:担任|任|为|[（(])组长[）)]?`, 'g');
const OF_GROUP = /信息公开(?:工作)?领导小组/;

const groupSentences = sentencesHolding(/组长/);

type Told = Pick<Finding, 'part' | 'path'> & { who: string; quote: string };

/** The one group on information told with two leaders. */
export const groupLeader: Rule = {
  id: 'inconsistent-term',
  check: (report) => {
    if (!chapterPassages(report).some(({ text }) => OF_GROUP.test(text))) return [];
    const told = groupSentences(report)
      .filter(({ text }) => OF_GROUP.test(text) && !/双组长|调整|变更|换届|原/.test(text))
      .flatMap(({ part, path, text }): Told[] =>
        matchesIn(text, LED).map(({ 0: quote, 1: who = '' }) => ({ part, path, who, quote })),
      );
    const [first] = told;
    const other = told.find(({ who }) => who !== first?.who);
    if (!first || !other) return [];
    const message = `信息公开领导小组的组长，前文写“${first.quote}”，这里写“${other.quote}”，请核对`;
    return [
      finding('inconsistent-term', 'warning', other.part, message, { path: other.path ?? '', quote: other.quote }),
    ];
  },
};
