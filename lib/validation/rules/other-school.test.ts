import { describe, expect, it } from 'vitest';
import { changed, chapterOf, said } from './changed.arbitrary';
import { otherSchool } from './other-school';

const of = (text: string) =>
  said(
    otherSchool,
    changed((report) => {
      report.signature.school = '示例大学';
      for (const { content } of report.chapters) content.prose = [];
      chapterOf(report, 'overview').prose = [{ kind: 'paragraph', text }];
    }),
  );

describe('他校名称', () => {
  it.each([
    ['对3家单位进行约谈，样本师范学院党委专门听取了汇报。', '样本师范学院'],
    ['样本农业大学制定了信息公开办法。', '样本农业大学'],
  ])('%s', (text, name) =>
    expect(of(text)).toEqual([`warning “${name}”不是本校（示例大学），疑为沿用了他校文字，请核对`]),
  );

  it.each([
    '示例大学党委专门听取了汇报。',
    '邀请样本农业大学召开交流会。',
    '样本大学制定了办法。',
    '教育学院党委专门听取了汇报，法学院制定了办法。',
    '我校师范学院党委听取了汇报。',
    '发布《样本农业大学制定办法》。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
