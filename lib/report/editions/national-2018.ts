import type { ChapterDefinition, Edition } from './edition';

const NOTICE = '教办厅函〔2018〕80号';

const chapters: readonly ChapterDefinition[] = [
  {
    key: 'overview',
    heading: '概述',
    mandate:
      '本学年度学校信息公开工作开展的总体情况，包括制度机制建设情况、推动清单落实情况、开展宣教培训和考核评议情况等。',
    basis: NOTICE,
    requirements: [
      {
        id: 'system',
        label: '制度机制建设情况',
        evidence: ['制度', '机制', '领导小组', '实施细则', '实施办法', '管理体系', '工作体系', '责任分工'],
      },
      { id: 'checklist', label: '推动清单落实情况', evidence: ['清单', '事项'] },
      { id: 'training', label: '宣教培训情况', evidence: ['培训', '宣传', '宣讲', '宣教', '学习'] },
      { id: 'appraisal', label: '考核评议情况', evidence: ['考核', '评议', '评价', '测评', '检查'] },
    ],
    tables: [],
  },
  {
    key: 'proactive',
    heading: '主动公开情况',
    mandate:
      '通过学校网站、校报校刊、新闻发布会、微博、微信等形式主动向校内和社会公开信息的情况及相关统计数据，其中通过信息公开专栏公开清单所列事项的情况要逐项说明并附栏目链接，高校招生、财务等人民群众广泛关注的重点领域信息要详细说明公开情况和特色做法。',
    basis: `${NOTICE}；《高等学校信息公开办法》第七条`,
    requirements: [
      {
        id: 'channels',
        label: '公开渠道及统计数据',
        evidence: ['网站', '校报', '微信', '微博', '公告栏'],
        tables: ['channels', 'newMedia'],
      },
      { id: 'admission', label: '招生信息公开情况', evidence: ['招生'] },
      { id: 'finance', label: '财务信息公开情况', evidence: ['财务', '预算', '决算', '收费'] },
    ],
    tables: ['channels', 'newMedia'],
  },
  {
    key: 'onRequest',
    heading: '依申请公开和不予公开情况',
    mandate: '受理信息公开申请的数量、分类及答复情况，依申请公开的收费、减免情况，以及不予公开的情况。',
    basis: `${NOTICE}；《高等学校信息公开办法》第九条、第十条、第十八条`,
    requirements: [
      {
        id: 'received',
        label: '受理申请的数量、分类及答复情况',
        evidence: ['申请'],
        tables: ['applications'],
      },
      { id: 'fees', label: '收费、减免情况', evidence: ['收费', '收取', '减免', '费用'], tables: ['fees'] },
      { id: 'withheld', label: '不予公开情况', evidence: ['不予公开', '未予公开', '不公开'] },
    ],
    tables: ['applications', 'applicationWays', 'fees'],
  },
  {
    key: 'evaluation',
    heading: '对信息公开的评议情况',
    mandate: '本校师生员工和社会公众对学校信息公开工作进行的评价情况。',
    basis: NOTICE,
    requirements: [
      { id: 'members', label: '师生员工的评价', evidence: ['师生', '教职工', '学生', '教代会'] },
      { id: 'public', label: '社会公众的评价', evidence: ['社会公众', '公众', '社会', '校外'] },
    ],
    tables: ['evaluation'],
  },
  {
    key: 'disputes',
    heading: '因学校信息公开工作受到举报、复议、诉讼的情况',
    mandate: '因学校信息公开工作受到举报、行政复议、行政诉讼的数量及处理结果，没有的也要分别写明。',
    basis: NOTICE,
    requirements: [
      { id: 'complaints', label: '举报情况', evidence: ['举报'], tables: ['disputes'] },
      { id: 'reconsideration', label: '复议情况', evidence: ['复议'], tables: ['disputes'] },
      { id: 'litigation', label: '诉讼情况', evidence: ['诉讼'], tables: ['disputes'] },
    ],
    tables: ['disputes'],
  },
  {
    key: 'experience',
    heading: '本年度信息公开工作的新做法新举措、主要经验、问题和下一步改进措施',
    mandate: '本年度信息公开工作的新做法新举措、主要经验、存在的问题和下一步改进措施。',
    basis: NOTICE,
    requirements: [
      {
        id: 'experience',
        label: '新做法新举措、主要经验',
        evidence: ['经验', '做法', '举措', '成效', '创新', '进展', '在于'],
      },
      { id: 'problems', label: '存在的问题', evidence: ['问题', '不足', '短板', '差距', '有待'] },
      { id: 'measures', label: '下一步改进措施', evidence: ['下一步', '下一学年', '改进', '今后', '进一步', '将'] },
    ],
    tables: [],
  },
  {
    key: 'other',
    heading: '其他需要报告的事项',
    mandate: '其他需要报告的事项；没有的写明“无其他需要报告的事项”。',
    basis: NOTICE,
    requirements: [],
    tables: [],
  },
  {
    key: 'checklist',
    heading: '清单事项公开情况表',
    mandate: '对《高等学校信息公开事项清单》所列50项逐项说明公开情况并附栏目链接；没有公开的说明理由。',
    basis: `${NOTICE}；教办函〔2014〕23号`,
    requirements: [],
    tables: [],
  },
];

export const NATIONAL_2018: Edition = {
  id: 'national-2018',
  label: '全国通用（2018年起八部分）',
  basis: NOTICE,
  chapters,
};

/** Chapter of the local variants that report 重点领域 by itself (e.g. 2024—2025 reports of ministry universities). */
export const KEY_AREAS_CHAPTER: ChapterDefinition = {
  key: 'keyAreas',
  heading: '重点领域信息公开情况',
  mandate: '招生、财务等人民群众广泛关注的重点领域信息的公开情况和特色做法。',
  basis: NOTICE,
  requirements: [
    { id: 'admission', label: '招生信息公开情况', evidence: ['招生'] },
    { id: 'finance', label: '财务信息公开情况', evidence: ['财务', '预算', '决算', '收费'] },
  ],
  tables: [],
};
