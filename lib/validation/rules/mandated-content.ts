import { withoutSpaces } from '@/lib/prose';
import {
  blockText,
  type ChapterContent,
  type ChapterDefinition,
  isBlankTable,
  outlineMarks,
  proseText,
  type Requirement,
} from '@/lib/report';
import { mandatedChapters } from '../chapters-of';
import { finding, type Rule } from '../rule';
import { sentencesOf } from '../sentences';

/** True when the prose speaks of it or one of its tables holds a figure. @param text the prose without white space */
function isSatisfied(requirement: Requirement, chapter: ChapterContent, text: string): boolean {
  if (requirement.evidence.some((word) => text.includes(word))) return true;
  return (requirement.tables ?? []).some((key) => !isBlankTable(chapter.tables[key] ?? {}));
}

/** Says of every chapter that has text which of the contents the notice asks for is not to be found in it. */
export const mandatedContent: Rule = {
  id: 'mandated-content-missing',
  check: (report) =>
    mandatedChapters(report).flatMap(({ definition, content, position, blank }) => {
      if (!content || position < 0 || blank) return [];
      const text = withoutSpaces(proseText(content.prose));
      return definition.requirements
        .filter((requirement) => !isSatisfied(requirement, content, text))
        .map((requirement) => {
          const message = `本章没有写到“${requirement.label}”；没有的也请写明（如“未发生”“为0件”）`;
          return finding('mandated-content-missing', 'warning', definition.key, message, {
            basis: definition.basis,
            values: { requirement: requirement.id },
            ...placeFor(requirement, definition, content),
          });
        });
    }),
};

/** Where the missing words would go: the heading 重点领域 for its areas, else the last sentence on the chapter's other contents. */
function placeFor(requirement: Requirement, { key, requirements }: ChapterDefinition, { prose }: ChapterContent) {
  const area = requirement.id === 'admission' || requirement.id === 'finance';
  const heading = area ? prose.findIndex((block) => block.kind === 'heading' && block.text.includes('重点领域')) : -1;
  const marked = prose[heading];
  if (marked) return { path: `prose.${heading}`, quote: `${outlineMarks(prose)[heading] ?? ''}${blockText(marked)}` };
  const others = requirements.filter(({ id }) => id !== requirement.id).flatMap(({ evidence }) => evidence);
  const sentences = sentencesOf(key, prose);
  const place = sentences.findLast(({ text }) => others.some((word) => text.includes(word))) ?? sentences.at(-1);
  return place ? { path: place.path, quote: place.text } : {};
}
