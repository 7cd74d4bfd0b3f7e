import { asMeant } from '@/lib/prose/as-meant';
import { correction } from '@/lib/prose/correction';
import { type ChapterKey, chineseOrdinal, isIsoDay, type ReportContent } from '@/lib/report';
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
          { basis: definition.basis, path: 'prose.0', lacks: '正文' },
        ),
      ),
};

/** Words that any heading may have more or less of. */
const ANY_HEADING = /信息(?:公开)?|工作|情况|本?学?年度|学校|学院|主要|[的和与及、，：。\s]/g;
const telling = (heading: string): string => heading.replace(ANY_HEADING, '');

/** Headings that the notice before 2018 prescribed (教办函〔2014〕23号). */
const BEFORE_2018: Readonly<Partial<Record<ChapterKey, RegExp>>> = {
  disputes: /^因(?:学校)?信息公开工作[受遭]到举报的情况$/,
  experience: /^(?:(?:学校)?信息公开工作的?)?主要经验、(?:存在的?)?(?:主要)?问题[和及与](?:下一步)?改进措施$/,
};
const CHANGED = '2018-09-01';

const wasPrescribed = (key: ChapterKey, heading: string, { preface }: ReportContent): boolean =>
  isIsoDay(preface.period.end) && preface.period.end < CHANGED && (BEFORE_2018[key]?.test(heading) ?? false);

/** A heading that says the same in fewer words or more is only shown; one that says something else wants a look. */
export const chapterHeading: Rule = {
  id: 'chapter-heading',
  check: (report) =>
    mandatedChapters(report).flatMap((chapter) => {
      const own = chapter.content?.heading?.replace(/\s/g, '');
      const { key, heading, basis } = chapter.definition;
      if (!isPresent(chapter) || !own || own === heading || wasPrescribed(key, own, report)) return [];
      // 收到 for 受到 is told as the one word it is.
      if (asMeant(own) === heading) return [];
      const message = `标题“${own}”与规定标题“${heading}”不一致，请核对`;
      const passage = { part: key, path: 'heading', text: chapter.content?.heading ?? '' };
      const fix = [changeOf(passage, correction(0, passage.text, heading, '规定的标题'))];
      const more = { quote: printedHeading(chapter), path: 'heading', basis, fix };
      return [finding('chapter-heading', telling(own) === telling(heading) ? 'hint' : 'warning', key, message, more)];
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
