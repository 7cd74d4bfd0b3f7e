import { describe, expect, it } from 'vitest';
import { changed, said } from './changed.arbitrary';
import { schoolOfTitle } from './school-of-title';

const of = (title: string, school: string) =>
  said(
    schoolOfTitle,
    changed((report) => {
      report.preface.title = [title, '信息公开工作年度报告'];
      report.signature.school = school;
    }),
  );

describe('标题与落款的校名', () => {
  it.each([
    ['示例城市职业学院2024年', '示例城市学院', '落款“示例城市学院”与标题中的校名“示例城市职业学院”不一致'],
    ['示例师范大学2024—2025学年', '示例大学', '落款“示例大学”与标题中的校名“示例师范大学”不一致'],
  ])('%s %s', (title, school, words) => expect(of(title, school)).toEqual([`warning ${words}，请核对`]));

  it.each([
    ['示例大学2024—2025学年', '示例大学'],
    ['示例大学2024—2025学年', '示例大学信息公开办公室'],
    ['示例大学附属示例学院2024年', '示例学院'],
    ['2024—2025学年', '示例大学'],
    ['示例大学2024—2025学年', ''],
  ])('says nothing of %s %s', (title, school) => expect(of(title, school)).toEqual([]));
});
