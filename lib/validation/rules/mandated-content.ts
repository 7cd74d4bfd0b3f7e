import { type ChapterContent, isBlankTable, proseText, type Requirement } from '@/lib/report';
import { mandatedChapters } from '../chapters-of';
import { finding, type Rule } from '../rule';

/** True when the prose speaks of it or one of its tables holds a figure. */
export function isSatisfied(requirement: Requirement, chapter: ChapterContent): boolean {
  const text = proseText(chapter.prose).replace(/\s/g, '');
  if (requirement.evidence.some((word) => text.includes(word))) return true;
  return (requirement.tables ?? []).some((key) => !isBlankTable(chapter.tables[key] ?? {}));
}

/** Says of every chapter that has text which of the contents the notice asks for is not to be found in it. */
export const mandatedContent: Rule = {
  id: 'mandated-content-missing',
  check: (report) =>
    mandatedChapters(report).flatMap(({ definition, content, position, blank }) => {
      if (!content || position < 0 || blank) return [];
      return definition.requirements
        .filter((requirement) => !isSatisfied(requirement, content))
        .map((requirement) => {
          const message = `本章没有写到“${requirement.label}”；没有的也请写明（如“未发生”“为0件”）`;
          const quote = quoteOf(content);
          return finding('mandated-content-missing', 'warning', definition.key, message, {
            basis: definition.basis,
            values: { requirement: requirement.id },
            ...(quote ? { quote } : {}),
          });
        });
    }),
};

/** The chapter's longest-known sentence for the reader to find it by: its last block, cut to a line or two. */
const quoteOf = (content: ChapterContent): string => proseText(content.prose.slice(-1)).trim().slice(-60);
