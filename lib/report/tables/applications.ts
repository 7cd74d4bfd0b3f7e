import type { Column, Row, TableDefinition } from './definition';

const APPLICANTS = ['members', 'citizens', 'organizations'] as const;

const applicantColumns: readonly Column[] = [
  { key: 'members', label: '师生员工', kind: 'figure', unit: '件' },
  { key: 'citizens', label: '校外公民', kind: 'figure', unit: '件' },
  { key: 'organizations', label: '法人和其他组织', kind: 'figure', unit: '件' },
  { key: 'total', label: '合计', kind: 'total', sumOf: APPLICANTS, unit: '件' },
];

const outcome = (key: string, label: string): Row => ({ key, label, kind: 'entry', indent: 1 });

/** The seven outcomes of art. 18 (教育部令第29号). */
const OUTCOMES: readonly Row[] = [
  outcome('disclosed', '1. 属于公开范围，告知获取方式和途径'),
  outcome('withheld', '2. 属于不予公开范围，说明理由'),
  outcome('notHeld', '3. 不属于本校职责范围或者该信息不存在'),
  outcome('partial', '4. 部分公开（区分处理）'),
  outcome('unclear', '5. 申请内容不明确，告知更改、补充'),
  outcome('repeated', '6. 重复申请，不再重复处理'),
  outcome('otherReply', '7. 其他答复'),
];

export const APPLICATIONS: TableDefinition = {
  key: 'applications',
  title: '依申请公开情况统计表',
  basis: '《高等学校信息公开办法》第十八条；教办厅函〔2018〕80号：受理信息公开申请的数量、分类及答复情况',
  columns: applicantColumns,
  rows: [
    { key: 'received', label: '一、本年新收申请', kind: 'entry' },
    { key: 'carriedIn', label: '二、上年结转申请', kind: 'entry', carriedFrom: 'carriedOut' },
    { key: 'answered', label: '三、本年办理结果合计', kind: 'total', sumOf: OUTCOMES.map((r) => r.key) },
    ...OUTCOMES,
    { key: 'carriedOut', label: '四、结转下年继续办理', kind: 'entry' },
  ],
  balances: [
    {
      id: 'intake-equals-outcome',
      scope: 'column',
      left: ['received', 'carriedIn'],
      right: ['answered', 'carriedOut'],
      formula: '本年新收＋上年结转＝办理结果合计＋结转下年',
    },
  ],
  mayBeNone: true,
};

const count: readonly Column[] = [{ key: 'count', label: '数量', kind: 'figure', unit: '件' }];
const WAYS = ['inPerson', 'letter', 'fax', 'email', 'online'] as const;
const WAY_LABELS: Record<(typeof WAYS)[number], string> = {
  inPerson: '当面',
  letter: '信函',
  fax: '传真',
  email: '电子邮件',
  online: '网上',
};

export const APPLICATION_WAYS: TableDefinition = {
  key: 'applicationWays',
  title: '申请方式统计表',
  basis: '《高等学校信息公开办法》第九条：书面形式（包括数据电文形式）',
  columns: count,
  rows: [
    ...WAYS.map((key): Row => ({ key, label: WAY_LABELS[key], kind: 'entry' })),
    { key: 'total', label: '合计', kind: 'total', sumOf: WAYS },
  ],
  balances: [],
  mayBeNone: true,
};

export const FEES: TableDefinition = {
  key: 'fees',
  title: '收费及减免情况统计表',
  basis: '教办厅函〔2018〕80号：依申请公开的收费、减免情况',
  columns: [
    { key: 'cases', label: '件数', kind: 'figure', unit: '件' },
    { key: 'amount', label: '金额', kind: 'figure', unit: '元' },
  ],
  rows: [
    { key: 'charged', label: '收费', kind: 'entry' },
    { key: 'waived', label: '减免', kind: 'entry' },
  ],
  balances: [],
  mayBeNone: true,
};
