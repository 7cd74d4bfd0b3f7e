import { describe, expect, it } from 'vitest';
import { applicantNames } from './applicant-names';
import { said, saying } from './changed.arbitrary';

describe('申请人、举报人的姓名', () => {
  it.each([
    ['1件为校外人员赵志刚申请查阅他人档案，不予公开。', '校外人员', '赵某某'],
    ['申请人李芳（本校退休职工）要求公开住房方案，已予公开。', '申请人', '李某'],
    ['举报人：欧阳建平，举报内容经查不实。', '举报人', '欧阳某某'],
    ['学生周晓明申请公开录取分数，已当面答复。', '学生', '周某某'],
    ['原告孙立新不服答复，向法院起诉。', '原告', '孙某某'],
  ])('%s', (text, as, hidden) => {
    const message = `warning 写出了${as}的姓名，属于个人信息，请隐去（如“${hidden}”）`;
    expect(said(applicantNames, saying('onRequest', text))).toEqual([message]);
    expect(said(applicantNames, saying('disputes', text))).toEqual([message]);
  });

  it('一键隐去', () => {
    const [found] = applicantNames.check(saying('onRequest', '申请人陈大文提出申请2件。'), {});
    expect(found).toMatchObject({ quote: '申请人陈大文', fix: [{ from: '陈大文', to: '陈某某', path: 'prose.0' }] });
  });

  it.each([
    '申请人张某某申请公开招生录取情况，校外人员王某申请查阅档案。',
    '申请人陈述理由后，学校告知申请人高校信息的查询渠道，申请人许可，家长李女士申请的1件已答复。',
    '被申请人示例大学，申请人为自然人的3件、为法人的1件；申请人：校内师生2件。',
    '申请人可以当面、以信函等方式提出申请，学校在20个工作日内向申请人答复，申请人逾期未补正，视为放弃。',
    '申请人范围，申请人程序，申请人何时申请均可，学生陆续申请，考生高考申请加分的由考试院办理。',
    '信息公开办公室主任李建国负责受理，联系人王芳。',
  ])('says nothing of: %s', (text) => expect(said(applicantNames, saying('onRequest', text))).toEqual([]));

  it('别的章里的师生姓名不提', () =>
    expect(said(applicantNames, saying('proactive', '教师王立新申请的专利获奖，学生李明不服裁判申诉。'))).toEqual([]));
});
