import { describe, expect, it } from 'vitest';
import { changed, chapterOf, said } from './changed.arbitrary';
import { wrongCategory } from './wrong-category';

const under = (heading: string, text: string) =>
  said(
    wrongCategory,
    changed((report) => {
      chapterOf(report, 'proactive').prose = [
        { kind: 'heading', level: 2, text: heading },
        { kind: 'paragraph', text },
      ];
    }),
  );

describe('事项写在别的类别之下', () => {
  it.each([
    [
      '对外交流与合作信息',
      '公开校级领导干部因公出国(境)情况。',
      'warning “校级领导干部因公出国（境）情况”在清单中属于“人事师资信息”，不属于“对外交流与合作信息”，请移到相应部分',
    ],
    [
      '学风建设信息',
      '公布高校毕业生就业质量年度报告。',
      'warning “高校毕业生就业质量年度报告”在清单中属于“教学质量信息”，不属于“学风建设信息”，请移到相应部分',
    ],
  ])('%s：%s', (heading, text, message) => expect(under(heading, text)).toEqual([message]));

  it.each([
    ['人事师资信息', '公开校级领导干部因公出国（境）情况。'],
    ['重点领域信息', '公布高校毕业生就业质量年度报告。'],
    ['对外交流与合作信息', '中外合作办学情况、来华留学生管理相关规定。'],
  ])('says nothing of %s：%s', (heading, text) => expect(under(heading, text)).toEqual([]));
});
