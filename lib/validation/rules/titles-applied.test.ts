import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { titlesApplied } from './titles-applied';

const of = (text: string) => said(titlesApplied, saying('proactive', text));

describe('职称申报与通过', () => {
  it.each([
    [
      '评审结果为84人通过，其中教授21人、副教授63人；正高级申报18人、副高级申报102人。',
      '正高级申报18人，通过的教授21人多于申报人数，请核对',
    ],
    [
      '申报正高级25人、副高级60人，评审通过教授21人、副教授63人。',
      '副高级申报60人，通过的副教授63人多于申报人数，请核对',
    ],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each(['申报正高级28人、副高级102人，评审通过教授21人、副教授60人。', '学校有教授210人，本年申报正高级18人。'])(
    'says nothing of %s',
    (text) => expect(of(text)).toEqual([]),
  );
});
