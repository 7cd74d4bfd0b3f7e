import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { phone } from './phone';

const of = (text: string) => said(phone, saying('proactive', text));

describe('电话没有区号', () => {
  it.each([
    ['开通咨询电话56781234，及时解答。', 'warning 电话56781234没有区号，外地公众无法拨打，请写作“区号-号码”'],
    [
      '设有65430000、65430001、65430002等多部招生热线',
      'warning 电话65430000、65430001、65430002没有区号，外地公众无法拨打，请写作“区号-号码”',
    ],
    ['电话：0371-8123456，传真：0371-812345。', 'warning 号码“0371-812345”位数不够，区号后面应有7至8位，请核对'],
    ['监督电话：8123456。', 'warning 电话8123456没有区号，外地公众无法拨打，请写作“区号-号码”'],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it.each([
    '咨询电话：010-56781234，0371-56150000/56150001，（027）68860000',
    '招生热线400-123-4567，开通电话12部，接听28000000次',
    '咨询电话0371-8123456 和 8123457，传真0371-8123458及8123459',
    '电话会议文件020-1期。',
    '门户网站访问量56781234次',
    '电话咨询QQ群56781234，网址https://zs.example.edu.cn/info/56781234.htm',
    '20240901以来，电话回访申请人9人',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));
});
