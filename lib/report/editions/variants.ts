import type { ChapterKey, Variant } from './edition';

const NATIONAL: readonly ChapterKey[] = [
  'overview',
  'proactive',
  'onRequest',
  'evaluation',
  'disputes',
  'experience',
  'other',
  'checklist',
];

const withHeadings = (headings: Partial<Record<ChapterKey, string>>, keys: readonly ChapterKey[] = NATIONAL) =>
  keys.map((key) => {
    const heading = headings[key];
    return heading === undefined ? { key } : { key, heading };
  });

/** Forms seen in published reports (domain.md 3.2 and 9). Never change one in place: a report names the one it was started with. */
export const VARIANTS = [
  {
    id: 'standard',
    label: '全国八部分',
    note: '2018年通知的八个部分和标题',
    chapters: withHeadings({}),
    deadline: '10-31',
  },
  {
    id: 'without-new-practice',
    label: '全国八部分（2021年以后标题）',
    note: '第六部分标题不含“新做法新举措”',
    chapters: withHeadings({ experience: '本年度信息公开工作的主要经验、问题和下一步改进措施' }),
    deadline: '10-31',
  },
  {
    id: 'henan',
    label: '河南省',
    note: '第六部分为“主要问题和改进措施”',
    chapters: withHeadings({ experience: '学校信息公开工作存在的主要问题和改进措施' }),
    deadline: '10-31',
  },
  {
    id: 'shandong',
    label: '山东省',
    note: '八部分；11月10日前报送电子版（鲁教办字〔2018〕3号）',
    chapters: withHeadings({}),
    deadline: '11-10',
  },
  {
    id: 'key-areas',
    label: '重点领域单列一章',
    note: '在主动公开之后单列“重点领域信息公开情况”',
    chapters: withHeadings({}, [
      'overview',
      'proactive',
      'keyAreas',
      'onRequest',
      'evaluation',
      'disputes',
      'experience',
      'other',
      'checklist',
    ]),
    deadline: '10-31',
  },
] as const satisfies readonly Variant[];

export type VariantId = (typeof VARIANTS)[number]['id'];
