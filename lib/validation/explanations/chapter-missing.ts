import type { Explanation } from './explanation';

export const chapterMissing: Explanation = {
  rule: 'chapter-missing',
  name: '缺少规定部分',
  group: 'structure',
  severities: ['error'],
  what: '规定的八个部分一个也不能少；没有相关情况的，也要保留标题并写明“无”。',
  why: '上级逐部分核对年报；缺一部分，读者无从知道是没有发生还是没有报告。',
  basis: [{ text: '教办厅函〔2018〕80号', kind: 'law' }],
  examples: [{ wrong: '不列“其他需要报告的事项”', right: '七、其他需要报告的事项：无其他需要报告的事项。' }],
  mend: '打开这一部分，点“恢复本章”，写明情况；确实没有的写“无”。',
};
