import { findSeries } from '@/lib/prose';
import { blockText, type Prose } from '@/lib/report';
import { finding, type Rule } from '../rule';

const BASIS = '教办厅函〔2018〕80号：问题和下一步改进措施';
const PROBLEMS = /问题|不足|短板|差距/;
const MEASURES = /下一步|改进|措施|今后|下一?学年|将从|将重点/;

/** Why problems are there is told in points too, and is none of them. */
const CAUSES = /原因|根源|[主客]观上/;
const LEAD_IN = 30;

/** How many points a stretch of prose tells: 一是……二是, or numbered paragraphs. */
function points(prose: Prose): number {
  const text = prose.map(blockText).join('\n');
  const told = findSeries(text)
    .filter(({ numbers, start }) => numbers[0] === 1 && !CAUSES.test(text.slice(Math.max(0, start - LEAD_IN), start)))
    .reduce((sum, { numbers }) => sum + numbers.length, 0);
  return Math.max(told, prose.filter(({ kind }) => kind === 'item').length);
}

type Halves = { problems: Prose; measures: Prose; path: string };

/** The text on problems, and what follows it on measures; undefined where the chapter does not keep them apart. */
function halves(prose: Prose): Halves | undefined {
  const first = prose.findIndex((block) => PROBLEMS.test(titleOf(block)) && !MEASURES.test(titleOf(block)));
  const next = prose.findIndex((block, i) => i > first && MEASURES.test(titleOf(block)));
  if (first < 0 || next < 0) return undefined;
  return { problems: prose.slice(first, next), measures: prose.slice(next), path: `prose.${next}` };
}

/** A heading, a run-in heading, or how a paragraph begins. */
const titleOf = (block: Prose[number]): string =>
  block.kind === 'item' && block.lead !== '' ? block.lead : blockText(block).slice(0, 24);

/** Each problem of the chapter has its measure: fewer measures than problems leave one open. */
export const problemsAndMeasures: Rule = {
  id: 'mandated-content-missing',
  check: (report) => {
    const prose = report.chapters.find(({ key, content }) => key === 'experience' && !content.omitted)?.content.prose;
    const found = prose && halves(prose);
    if (!found) return [];
    const [problems, measures] = [points(found.problems), points(found.measures)];
    if (problems < 2 || measures === 0 || measures >= problems) return [];
    const message = `列出的问题有${problems}个，改进措施只有${measures}条，请核对是否每个问题都有对应的措施`;
    const quote = titleOf(found.measures[0] ?? { kind: 'paragraph', text: '' });
    const more = { path: found.path, quote, basis: BASIS, values: { problems, measures } };
    return [finding('mandated-content-missing', 'hint', 'experience', message, more)];
  },
};
