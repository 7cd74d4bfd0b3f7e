import { describe, expect, it } from 'vitest';
import { bodyNames } from './body-names';
import { said, saying } from './changed.arbitrary';

const of = (text: string) => said(bodyNames, saying('proactive', text));

describe('机构名称里的“和”', () => {
  it.each([
    ['按照省人力资源与社会保障厅的规定招聘。', '机构名称“人力资源与社会保障”应为“人力资源和社会保障”'],
    ['报市住房与城乡建设局备案。', '机构名称“住房与城乡建设”应为“住房和城乡建设”'],
    ['经国家发展与改革委员会批准。', '机构名称“发展与改革”应为“发展和改革”'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '按照省人力资源和社会保障厅的规定招聘。',
    '开设人力资源与社会保障专业，研究文化与旅游融合。',
    '依据《人力资源与社会保障厅通知》办理。',
    '经发展改革委员会批准。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));
});
