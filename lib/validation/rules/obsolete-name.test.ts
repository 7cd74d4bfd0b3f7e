import { describe, expect, it } from 'vitest';
import { changed, chapterOf, said, saying } from './changed.arbitrary';
import { documentNumber } from './document-number';
import { formerBody, formerNumber, repealedLaw } from './obsolete-name';

const bodies = (text: string) => said(formerBody, saying('overview', text));
const laws = (text: string) => said(repealedLaw, saying('overview', text));
const numbers = (text: string) => said(documentNumber, saying('overview', text));

describe('已更名的机构', () => {
  it.each([
    ['向环境保护部备案。', 'warning “环境保护部”已在2018年机构改革中改为生态环境部；指当时的机构请写“原环境保护部”'],
    [
      '按国家卫计委的要求公开。',
      'warning “国家卫计委”已在2018年机构改革中改为国家卫生健康委员会；指当时的机构请写“原国家卫计委”',
    ],
  ])('%s', (text, message) => expect(bodies(text)).toEqual([message]));
  it.each([
    '原环境保护部、国土资源部重点实验室',
    '各环境保护部门，学生会文化部，监察部门',
    '《国土资源部关于公开工作的通知》',
    '教育部、人力资源和社会保障部',
  ])('says nothing of: %s', (text) => expect(bodies(text)).toEqual([]));
});

describe('已废止的法律', () => {
  it.each([
    [
      '依照《中华人民共和国合同法》签订。',
      'warning 《中华人民共和国合同法》自2021年1月1日起不再施行，应引用《中华人民共和国民法典》',
    ],
    ['依照《学位条例》授予。', 'warning 《学位条例》自2025年1月1日起不再施行，应引用《中华人民共和国学位法》'],
  ])('%s', (text, message) => expect(laws(text)).toEqual([message]));
  it.each(['《中华人民共和国劳动合同法》', '《信访工作条例》《中华人民共和国学位法》', '《示例大学学位条例实施细则》'])(
    'says nothing of: %s',
    (text) => expect(laws(text)).toEqual([]),
  );
});

describe('以报告的统计期为准', () => {
  const RULES = [repealedLaw, formerNumber, formerBody];
  const during = (start: string, end: string, text: string) => {
    const report = changed((draft) => {
      draft.preface.period = { kind: 'school-year', start, end };
      chapterOf(draft, 'overview').prose = [{ kind: 'paragraph', text }];
    });
    return RULES.flatMap((rule) => said(rule, report));
  };
  it.each([
    ['2019-09-01', '2020-08-31', '依照《合同法》签订。'],
    ['2017-09-01', '2018-08-31', '依据《中华人民共和国政府信息公开条例》（国务院令第492号）'],
    ['2016-09-01', '2017-08-31', '依据《普通高等学校学生管理规定》（教育部令第21号）'],
    ['2016-09-01', '2017-08-31', '向国家卫计委、环境保护部备案。'],
  ])('%s至%s：%s', (start, end, text) => {
    expect(during(start, end, text)).toEqual([]);
    expect(during('2024-09-01', '2025-08-31', text)).not.toEqual([]);
  });
});

describe('与教育部文号只差一字', () => {
  it.each([
    [
      '按照通知（湘办厅函[2016]74号）要求',
      'warning 文号“湘办厅函〔2016〕74号”与“教办厅函〔2016〕74号”只差一字，请核对发文字号',
    ],
    [
      '按照通知（粤办函〔2014〕23号）要求',
      'warning 文号“粤办函〔2014〕23号”与“教办函〔2014〕23号”只差一字，请核对发文字号',
    ],
    ['按照教办函〔2018〕80号文件', 'warning 文号“教办函〔2018〕80号”与“教办厅函〔2018〕80号”只差一字，请核对发文字号'],
  ])('%s', (text, message) => expect(numbers(text)).toEqual([message]));
  it.each([
    '根据教办函〔2014〕23号和教办厅函〔2016〕74号',
    '鄂教办函〔2023〕13号，皖教秘〔2014〕330号，国办发〔2020〕50号',
    '校发〔2018〕80号、示大〔2014〕23号',
  ])('says nothing of: %s', (text) => expect(numbers(text)).toEqual([]));
});
