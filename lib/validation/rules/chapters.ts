import { correction } from '@/lib/prose/correction';
import { chineseOrdinal } from '@/lib/report';
import { changeOf } from '../change';
import { type MandatedChapter, mandatedChapters, printedHeading } from '../chapters-of';
import { finding, type Rule } from '../rule';

const isPresent = (chapter: MandatedChapter) => chapter.position >= 0;

/** 教办厅函〔2018〕80号 names eight parts; the table may stand in an attachment instead of its chapter. */
export const chapterMissing: Rule = {
  id: 'chapter-missing',
  check: (report) =>
    mandatedChapters(report)
      .filter((chapter) => !isPresent(chapter) && chapter.definition.key !== 'checklist')
      .map(({ definition }) =>
        finding(
          'chapter-missing',
          'error',
          definition.key,
          `缺少规定的“${definition.heading}”部分，请补写；确无内容的也要保留标题并写明“无”`,
          { basis: definition.basis },
        ),
      ),
};

export const chapterEmpty: Rule = {
  id: 'chapter-empty',
  check: (report) =>
    mandatedChapters(report)
      .filter((chapter) => isPresent(chapter) && chapter.blank && chapter.definition.key !== 'checklist')
      .map(({ definition }) =>
        finding(
          'chapter-empty',
          'error',
          definition.key,
          definition.key === 'other'
            ? '“其他需要报告的事项”不能空着；没有的请写明“无其他需要报告的事项”'
            : `“${definition.heading}”还没有内容，请填写正文或统计表`,
          { basis: definition.basis, path: 'prose.0' },
        ),
      ),
};

export const chapterHeading: Rule = {
  id: 'chapter-heading',
  check: (report) =>
    mandatedChapters(report).flatMap((chapter) => {
      const own = chapter.content?.heading;
      if (!isPresent(chapter) || !own || own.replace(/\s/g, '') === chapter.definition.heading) return [];
      const message = `标题“${own}”与规定标题“${chapter.definition.heading}”不一致，请核对`;
      const passage = { part: chapter.definition.key, path: 'heading', text: own };
      const fix = [changeOf(passage, correction(0, own, chapter.definition.heading, '规定的标题'))];
      const more = { quote: printedHeading(chapter), path: 'heading', basis: chapter.definition.basis, fix };
      return [finding('chapter-heading', 'warning', chapter.definition.key, message, more)];
    }),
};

/** The chapters stand in the mandated order. */
export const chapterOrder: Rule = {
  id: 'chapter-order',
  check: (report) => {
    const present = mandatedChapters(report).filter(isPresent);
    return present.flatMap((chapter, i) => {
      const before = present[i - 1];
      if (!before || before.position < chapter.position) return [];
      const message = `“${chapter.definition.heading}”应排在“${before.definition.heading}”之后，现在是第${chineseOrdinal(chapter.ordinal)}部分`;
      return [
        finding('chapter-order', 'warning', chapter.definition.key, message, { basis: chapter.definition.basis }),
      ];
    });
  },
};
