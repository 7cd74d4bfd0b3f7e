import type { Row, TableDefinition } from './definition';

const entry = (key: string, label: string): Row => ({ key, label, kind: 'entry' });

export const EVALUATION: TableDefinition = {
  key: 'evaluation',
  title: '信息公开评议情况统计表',
  basis: '教办厅函〔2018〕80号：本校师生员工和社会公众对学校信息公开工作进行的评价情况',
  columns: [
    { key: 'method', label: '评议方式', kind: 'text' },
    { key: 'participants', label: '参与人数', kind: 'figure', unit: '人' },
    { key: 'satisfied', label: '满意', kind: 'figure', unit: '人' },
    { key: 'fair', label: '基本满意', kind: 'figure', unit: '人' },
    { key: 'dissatisfied', label: '不满意', kind: 'figure', unit: '人' },
  ],
  rows: [entry('members', '师生员工'), entry('public', '社会公众')],
  balances: [
    {
      id: 'participants-equal-answers',
      scope: 'row',
      left: ['satisfied', 'fair', 'dissatisfied'],
      right: ['participants'],
      formula: '满意＋基本满意＋不满意＝参与人数',
    },
  ],
};

const RESULTS = ['upheld', 'corrected', 'otherResult', 'pending'] as const;

/** After the State Council form's table 四 (国办公开办函〔2021〕30号), with 举报 as a university's first channel. */
export const DISPUTES: TableDefinition = {
  key: 'disputes',
  title: '举报、复议、诉讼情况统计表',
  basis: '教办厅函〔2018〕80号；参照国办公开办函〔2021〕30号表四',
  columns: [
    { key: 'received', label: '本年新收', kind: 'figure', unit: '件' },
    { key: 'carriedIn', label: '上年结转', kind: 'figure', unit: '件', previousOf: 'pending' },
    { key: 'upheld', label: '结果维持', kind: 'figure', unit: '件' },
    { key: 'corrected', label: '结果纠正', kind: 'figure', unit: '件' },
    { key: 'otherResult', label: '其他结果', kind: 'figure', unit: '件' },
    { key: 'pending', label: '尚未审结', kind: 'figure', unit: '件' },
  ],
  rows: [entry('complaints', '举报'), entry('reconsideration', '行政复议'), entry('litigation', '行政诉讼')],
  balances: [
    {
      id: 'received-equal-results',
      scope: 'row',
      left: ['received', 'carriedIn'],
      right: RESULTS,
      formula: '本年新收＋上年结转＝维持＋纠正＋其他＋尚未审结',
    },
  ],
  mayBeNone: true,
};
