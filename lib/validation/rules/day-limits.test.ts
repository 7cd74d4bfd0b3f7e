import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { dayLimits } from './day-limits';

const of = (text: string) => said(dayLimits, saying('evaluation', text));

describe('答复用时与期限', () => {
  it.each([
    [
      '答复平均用时为9.5个工作日，最长26个工作日，均符合15个工作日的规定。',
      '最长26个工作日，超过所说的15个工作日，请核对',
    ],
    ['申请均在15个工作日内答复，最长用时18个工作日。', '最长18个工作日，超过所说的15个工作日，请核对'],
    ['平均答复时间12个工作日，最长10个工作日。', '平均12个工作日，比最长10个工作日还长，请核对'],
    ['最快8天办结，平均办结时间6天。', '最短8天，比平均6天还长，请核对'],
    [
      '最长用时32个工作日，均在法定期限内答复。',
      '最长32个工作日，超过了规定的答复期限（20个工作日），请核对；经同意延长的请写明',
    ],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '答复平均用时为8.6个工作日，最长13个工作日，均符合15个工作日的规定。',
    '平均回复时间为2.4天，均在5个工作日内办结。',
    '最长用时32个工作日，系经申请人同意后延长。',
    '公示期最长15个工作日，均在7个工作日以上。',
    '最长用时15个工作日，均在法定期限内答复。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));
});
