import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { statutoryDays } from './statutory-days';

const of = (text: string) => said(statutoryDays, saying('onRequest', text));
const SHOULD = '信息公开申请的法定答复期限是15个工作日（适用政府信息公开条例的为20个工作日），请核对';

describe('法定答复期限', () => {
  it.each([
    ['申请均在法定的25个工作日内答复。', `warning 写“法定……25个工作日”，${SHOULD}`],
    ['全部在法定时限（10个工作日）内办结。', `warning 写“法定……10个工作日”，${SHOULD}`],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it.each([
    '申请均在法定的15个工作日内答复。',
    '申请均在法定期限内答复，平均7个工作日。',
    '在法定20个工作日内答复。',
    '申请均在25个工作日内答复。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
