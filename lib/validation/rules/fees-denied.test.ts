import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { feesDenied } from './fees-denied';

const of = (text: string) => said(feesDenied, saying('onRequest', text));

describe('未收费与收费', () => {
  it.each([
    [
      '学校未向申请人收取任何费用，其中3件申请收取复印费共45元。',
      'warning “未向申请人收取任何费用”与“收取复印费共45元”矛盾，请核对',
    ],
    [
      '依申请公开没有收取检索、复制等费用。全年信息公开收取邮寄费1,200元。',
      'warning “没有收取检索、复制等费用”与“收取邮寄费1,200元”矛盾，请核对',
    ],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it.each([
    '对其余申请未收取费用，3件申请收取复印费共45元。',
    '学校未向申请人收取任何费用，收取0元。',
    '依申请公开未收取任何费用。每生收取住宿费1200元。',
    '3件申请收取复印费共45元。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
