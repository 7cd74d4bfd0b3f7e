import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { overallRates } from './overall-rates';

const of = (text: string) => said(overallRates, saying('proactive', text));

describe('总的比率', () => {
  it.each([
    [
      '2025届毕业生去向落实率为95.3%，其中本科生94.1%、研究生93.8%。',
      '总的95.3%高于各部分（最高94.1%），总的应在各部分之间，请核对',
    ],
    [
      '校内师生满意率98.2%，校外公众满意率96.5%，总体满意率95.9%。',
      '总的95.9%低于各部分（最低96.5%），总的应在各部分之间，请核对',
    ],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '2025届毕业生去向落实率为94.0%，其中本科生94.1%、研究生93.8%。',
    '校内师生满意率98.2%，校外公众满意率96.5%，总体满意率97.9%。',
    '去向落实率95.3%，其中本科生94.1%、研究生升学率32.1%。',
    '满意率98.2%，其中男生占41.0%，女生占59.0%。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
