/** A law, rule or notice that such reports cite. */
export type KnownLaw = {
  /** As its issuer words it, with the 〈〉 a nested title takes inside 《》 (GB/T 15834-2011). */
  title: string;
  /** The body the title begins with ("教育部关于……"), which citations tend to lose; '' where it does not. */
  issuer: string;
  /** 教育部令第29号; '' where it has none or none that we know. */
  number: string;
  /** Numbers of versions that a revision replaced. */
  former: readonly string[];
  /** Title and number are beyond doubt. What is not, is never held against a citation. */
  verified: boolean;
};

const law = (title: string, number: string, more: Partial<KnownLaw> = {}): KnownLaw => ({
  title,
  number,
  issuer: '',
  former: [],
  verified: true,
  ...more,
});

const MOE = '教育部';
const MOE_OFFICE = '教育部办公厅';

/** Titles and numbers as public sources print them; 〔M〕 of the notes is `verified: false`. */
export const KNOWN_LAWS: readonly KnownLaw[] = [
  law('高等学校信息公开办法', '教育部令第29号'),
  law('高等学校信息公开事项清单', '教办函〔2014〕23号'),
  law('教育部关于公布〈高等学校信息公开事项清单〉的通知', '教办函〔2014〕23号', { issuer: MOE }),
  law('教育部办公厅关于全面推进高校信息公开做好信息公开年度报告工作的通知', '教办厅函〔2018〕80号', {
    issuer: MOE_OFFICE,
  }),
  law('教育部办公厅关于做好2023年高校信息公开年度报告工作的通知', '教办厅函〔2023〕52号', { issuer: MOE_OFFICE }),
  law('教育部办公厅关于做好2012-2013学年度高校信息公开工作年度报告工作的通知', '教办厅函〔2013〕48号', {
    issuer: MOE_OFFICE,
  }),
  law('教育部办公厅关于全面推进政务公开工作的实施意见', '', { issuer: MOE_OFFICE }),
  law('中华人民共和国政府信息公开条例', '国务院令第711号', { former: ['国务院令第492号'] }),
  law('公共企事业单位信息公开规定制定办法', '国办发〔2020〕50号'),
  law('中华人民共和国政府信息公开工作年度报告格式', '国办公开办函〔2021〕30号'),
  law('河南省教育厅办公室关于做好2024年高校信息公开年度报告工作的通知', '教办函〔2024〕697号', {
    issuer: '河南省教育厅办公室',
  }),
  // Sister notices of other years: known, so that none is taken for a slip in the wording of another.
  ...['进一步落实', '深入落实', '全面落实'].map((how) =>
    law(`教育部办公厅关于${how}高校信息公开清单做好信息公开年度报告工作的通知`, '', {
      issuer: MOE_OFFICE,
      verified: false,
    }),
  ),
  law('高等学校章程制定暂行办法', '教育部令第31号'),
  law('学校教职工代表大会规定', '教育部令第32号'),
  law('国家教育考试违规处理办法', '教育部令第33号', { former: ['教育部令第18号'] }),
  law('学位论文作假行为处理办法', '教育部令第34号'),
  law('高等学校学术委员会规程', '教育部令第35号'),
  law('普通高等学校招生违规行为处理暂行办法', '教育部令第36号'),
  law('普通高等学校理事会规程（试行）', '教育部令第37号'),
  law('高等学校预防与处理学术不端行为办法', '教育部令第40号'),
  law('普通高等学校学生管理规定', '教育部令第41号', { former: ['教育部令第21号'] }),
  law('普通高等学校辅导员队伍建设规定', '教育部令第43号', { former: ['教育部令第24号'] }),
  law('教育部关于做好高等学校财务信息公开工作的通知', '教财〔2012〕4号', { issuer: MOE }),
  law('教育部关于进一步做好高等学校财务信息公开工作的通知', '教财函〔2013〕96号', { issuer: MOE }),
  law('教育部办公厅关于编制发布高校毕业生就业质量年度报告的通知', '教学厅函〔2013〕25号', { issuer: MOE_OFFICE }),
  law('中华人民共和国高等教育法', '', { verified: false }),
  law('中华人民共和国保守国家秘密法', '', { verified: false }),
  law('教育部政府信息公开保密审查规范（试行）', '', { verified: false }),
  law('教育部关于进一步推进高校招生信息公开工作的通知', '教学函〔2013〕9号', { issuer: MOE }),
];

const STATE = '中华人民共和国';

/** 教育部第29号令 and 中华人民共和国教育部令第29号 are 教育部令第29号; any bracket around the year is 〔〕. */
export const lawNumber = (number: string): string =>
  number
    .replace(/\s/g, '')
    .replace(STATE, '')
    .replace(/[[［【（(]((?:19|20)\d{2})[\]］】）)]/, '〔$1〕')
    .replace(/第(\d{1,4})号令/, '令第$1号');

/** A title for comparing: no white space, no nested marks, no 中华人民共和国. */
export const plainTitle = (title: string): string => title.replace(/[\s〈〉<>《》“”"]/g, '').replace(STATE, '');
