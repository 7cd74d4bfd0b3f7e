import { issuedBy, type KnownLaw, unsure } from './known-law';

const MOE_OFFICE = '教育部办公厅';
const byOffice = issuedBy(MOE_OFFICE);
const inHenan = issuedBy('河南省教育厅办公室');
const issuer = MOE_OFFICE;

/**
 * Numbers of the ministry's yearly notices on these reports whose exact title or number we have from one source only.
 * They serve to notice a number with one character changed in its letters.
 */
export const NOTICE_NUMBERS: readonly string[] = [
  '教办厅函〔2014〕55号',
  '教办厅函〔2015〕48号',
  '教办厅函〔2016〕74号',
  '教办厅函〔2017〕41号',
  '教办厅函〔2021〕37号',
];

/** Years without a title of their own asked for the report in these words. */
const WITHOUT_NUMBER = [2020, 2021, 2022, 2024, 2025];

/** The notices on these reports, of the ministry and of provinces. Sister notices differ in year or in a word of degree. */
export const ANNUAL_NOTICES: readonly KnownLaw[] = [
  byOffice('关于做好2012-2013学年度高校信息公开工作年度报告工作的通知', '教办厅函〔2013〕48号'),
  byOffice('关于全面推进高校信息公开做好信息公开年度报告工作的通知', '教办厅函〔2018〕80号'),
  byOffice('关于做好2023年高校信息公开年度报告工作的通知', '教办厅函〔2023〕52号'),
  ...WITHOUT_NUMBER.map((year) =>
    unsure(`${MOE_OFFICE}关于做好${year}年高校信息公开年度报告工作的通知`, '', { issuer }),
  ),
  ...['进一步落实', '深入落实', '全面落实'].flatMap((how) =>
    ['做好', '做好高校'].map((what) =>
      unsure(`${MOE_OFFICE}关于${how}高校信息公开清单${what}信息公开年度报告工作的通知`, '', { issuer }),
    ),
  ),
  inHenan('关于做好2023年高校信息公开年度报告工作的通知', '教办函〔2023〕803号'),
  inHenan('关于做好2024年高校信息公开年度报告工作的通知', '教办函〔2024〕697号'),
  unsure('湖北省教育厅办公室关于做好2023年高校信息公开年度报告工作的通知', '鄂教办函〔2023〕13号'),
  unsure('山东省教育厅关于做好当前和今后一段时间我省教育系统政务公开工作有关问题的通知', '鲁教办字〔2018〕3号'),
  unsure('四川省教育厅关于深化教育政务公开工作的实施意见', '川教〔2015〕60号'),
  unsure('四川省教育厅关于做好2014-2015学年高校信息公开工作年度报告工作的通知'),
  unsure('浙江省高校信息公开工作指引（试行）', '浙教办综〔2021〕2号'),
  unsure('关于2024年安徽省高校信息公开评议工作的提示函', '皖教办函〔2024〕155号'),
];
