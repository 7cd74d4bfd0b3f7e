import { describe, expect, it } from 'vitest';
import { changed, chapterOf, said } from './changed.arbitrary';
import { noGraduates } from './no-graduates';

const of = (text: string, remark = '高职院校，无研究生教育') =>
  said(
    noGraduates,
    changed((report) => {
      chapterOf(report, 'proactive').prose = [{ kind: 'paragraph', text }];
      const item = report.items['12'];
      if (item) Object.assign(item, { state: 'none', links: [], remark });
    }),
  );

describe('无研究生教育', () => {
  it.each([
    ['按时公布硕士研究生复试名单。', '“公布硕士研究生复试”与清单表第12项的“高职院校，无研究生教育”矛盾'],
    ['当年录取博士研究生12人。', '“录取博士研究生12”与清单表第12项的“高职院校，无研究生教育”矛盾'],
  ])('%s', (text, words) => expect(of(text)).toEqual([`warning ${words}，请核对`]));

  it('a chapter may say it too', () =>
    expect(of('学校未开展研究生教育。按时公布硕士研究生复试名单。', '')).toEqual([
      'warning “公布硕士研究生复试”与“未开展研究生教育”矛盾，请核对',
    ]));

  it.each([
    ['公布招聘硕士名单，引进博士12人。', undefined],
    ['公布考取硕士研究生录取名单的毕业生。', undefined],
    ['按时公布硕士研究生复试名单。', ''],
  ])('says nothing of %s', (text, remark) => expect(of(text, remark)).toEqual([]));
});
