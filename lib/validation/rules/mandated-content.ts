import { withoutSpaces } from '@/lib/prose';
import { correction } from '@/lib/prose/correction';
import {
  blockText,
  type ChapterContent,
  type ChapterDefinition,
  type ChapterKey,
  hasFigure,
  outlineMarks,
  proseText,
  type ReportContent,
  type Requirement,
} from '@/lib/report';
import { changeOf } from '../change';
import { type MandatedChapter, mandatedChapters, printedHeading } from '../chapters-of';
import type { Finding } from '../finding';
import { finding, type Rule } from '../rule';
import { sentencesOf } from '../sentences';
import { untoldTables } from './blank-tables';

/** True when the prose speaks of it or one of its tables holds a figure. @param text the prose without white space */
function isSatisfied(requirement: Requirement, chapter: ChapterContent, text: string): boolean {
  if (requirement.evidence.some((word) => text.includes(word))) return true;
  return (requirement.tables ?? []).some((key) => hasFigure(chapter.tables[key] ?? {}));
}

/** Says of every chapter that has text which of the contents the notice asks for is not to be found in it. */
export const mandatedContent: Rule = {
  id: 'mandated-content-missing',
  check: (report) => {
    const untold = untoldTables(report);
    return mandatedChapters(report).flatMap((chapter) => {
      const { definition, content, position, blank } = chapter;
      if (!content || position < 0 || blank) return [];
      const text = withoutSpaces(proseText(content.prose));
      const missing = definition.requirements.filter(
        (requirement) =>
          !isSatisfied(requirement, content, text) && !requirement.tables?.some((key) => untold.has(key)),
      );
      if (missing.length > 0 && BARE_NONE.test(text)) return [bareNone(definition, content, missing, report)];
      // What a school does is always there to be told; what befalls it may not have happened.
      const advice = ALWAYS_DONE.has(definition.key) ? '，请补写' : '；没有的也请写明（如“未发生”“为0件”）';
      return missing.map((requirement) => {
        const message = `本章没有写到“${requirement.label}”${advice}`;
        return finding('mandated-content-missing', 'warning', definition.key, message, {
          basis: definition.basis,
          values: { requirement: requirement.id },
          about: requirement.id,
          lacks: requirement.label,
          ...placeFor(requirement, chapter, content),
        });
      });
    });
  },
};

const ALWAYS_DONE: ReadonlySet<ChapterKey> = new Set(['overview', 'experience']);

/** 无。没有。本学年无此类情况。 */
const BARE_NONE =
  /^(?:本(?:学年度?|年度?)，?)?(?:学校)?(?:暂无|均?无|没有|未发生)(?:此|该|上述|相关)?[类项]?(?:情况|内容|事项)?[。.；]?$/;

/** A chapter that only says 无 leaves its reader to guess what there was none of: one remark, however much is asked for. */
function bareNone(
  { key, basis }: ChapterDefinition,
  { prose }: ChapterContent,
  missing: readonly Requirement[],
  { yearWord }: ReportContent,
): Finding {
  const index = prose.findIndex((block) => blockText(block).trim() !== '');
  const block = prose[index];
  const quote = block ? blockText(block) : '';
  const labels = missing.map(({ label }) => `“${label}”`).join('');
  const sentence = NOTHING[key]?.(yearWord);
  const advice = sentence === undefined ? '没有的也要写明没有什么' : `如“${sentence}”`;
  const message = `本章只写了“${quote.trim()}”，请写成完整的句子，写明${labels}，${advice}`;
  const passage = { part: key, path: `prose.${index}`, text: quote };
  return finding('mandated-content-missing', 'warning', key, message, {
    basis,
    values: { requirement: missing.map(({ id }) => id).join(' ') },
    lacks: missing.map(({ label }) => label).join('、'),
    path: passage.path,
    quote,
    ...(sentence !== undefined && {
      fix: [changeOf(passage, correction(0, quote, sentence, '写明没有发生的事项'))],
    }),
  });
}

/** What 无 can only mean: the heading itself names all there might have been. */
const NOTHING: Partial<Record<ChapterKey, (yearWord: string) => string>> = {
  disputes: (yearWord) => `本${yearWord}学校未因信息公开工作受到举报、被申请行政复议或被提起行政诉讼。`,
};

/** Where nobody applied, what was charged is said in one breath with it. */
const NO_APPLICATION = /(?:没有|未)(?:收到|接到|受理)[^，,]{0,30}申请|申请[^，,]{0,8}(?:0|零)件/;

/**
 * What falls short: the heading 重点领域 of its areas; of what befell the school the last sentence on the chapter's other
 * contents, which should go on; of all that it does, and of fees where there were applications, the heading of the
 * chapter, for no sentence there is at fault.
 */
function placeFor(requirement: Requirement, chapter: MandatedChapter, { prose }: ChapterContent) {
  const { key, requirements } = chapter.definition;
  const area = requirement.id === 'admission' || requirement.id === 'finance';
  const heading = area ? prose.findIndex((block) => block.kind === 'heading' && block.text.includes('重点领域')) : -1;
  const marked = prose[heading];
  if (marked) return { path: `prose.${heading}`, quote: `${outlineMarks(prose)[heading] ?? ''}${blockText(marked)}` };
  if (ALWAYS_DONE.has(key)) return { quote: printedHeading(chapter) };
  const others = requirements.filter(({ id }) => id !== requirement.id).flatMap(({ evidence }) => evidence);
  const sentences = sentencesOf(key, prose);
  if (requirement.id === 'fees') {
    const none = sentences.findLast(({ text }) => NO_APPLICATION.test(text));
    return none ? { path: none.path, quote: none.text } : { quote: printedHeading(chapter) };
  }
  const place = sentences.findLast(({ text }) => others.some((word) => text.includes(word))) ?? sentences.at(-1);
  return place ? { path: place.path, quote: place.text } : {};
}
