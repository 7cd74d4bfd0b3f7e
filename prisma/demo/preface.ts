import type { ReportContent } from '@/lib/report';
import { paragraph } from './blocks';
import { demoInstitution } from './institution';

const { name, contact } = demoInstitution;

export const preface: ReportContent['preface'] = {
  title: [name, '2024—2025学年度信息公开工作年度报告'],
  addressee: '',
  period: { kind: 'school-year', start: '2024-09-01', end: '2025-08-31' },
  legalBasis: [
    '《高等学校信息公开办法》（教育部令第29号）',
    '《教育部关于公布〈高等学校信息公开事项清单〉的通知》（教办函〔2014〕23号）',
    '《教育部办公厅关于全面推进高校信息公开做好信息公开年度报告工作的通知》（教办厅函〔2018〕80号）',
  ],
  contact: {
    office: contact.office,
    address: contact.address,
    postcode: contact.postcode,
    phone: contact.phone,
    email: contact.email,
  },
  downloadUrl: contact.downloadUrl,
  prose: [
    paragraph(
      '根据《高等学校信息公开办法》（教育部令第29号）、《教育部关于公布〈高等学校信息公开事项清单〉的通知》（教办函〔2014〕23号）和《教育部办公厅关于全面推进高校信息公开做好信息公开年度报告工作的通知》（教办厅函〔2018〕80号）的要求，结合学校信息公开工作实际，编制本报告。',
    ),
    paragraph(
      '本报告包括概述，主动公开情况，依申请公开和不予公开情况，对信息公开的评议情况，因学校信息公开工作受到举报、复议、诉讼的情况，本年度信息公开工作的新做法新举措、主要经验、问题和下一步改进措施，其他需要报告的事项和清单事项公开情况表八个部分。',
    ),
    paragraph(
      `报告所列数据的统计期限为2024年9月1日至2025年8月31日。报告电子版可在学校信息公开网（${contact.downloadUrl}）下载。如对报告内容有疑问，请与${contact.office}联系（地址：${contact.address}，邮编：${contact.postcode}，电话：${contact.phone}，电子邮箱：${contact.email}）。`,
    ),
  ],
};
