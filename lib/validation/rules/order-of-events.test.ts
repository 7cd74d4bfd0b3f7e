import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { orderOfEvents } from './order-of-events';

const of = (text: string) => said(orderOfEvents, saying('proactive', text));

describe('事情的先后', () => {
  it.each([
    [
      '图书馆二期于2024年4月开工建设、2024年1月竣工验收。',
      'warning 竣工验收（2024-01）早于开工建设（2024-04），请核对',
    ],
    [
      '学校2024年5月20日收到信息公开申请，2024年5月8日答复申请人。',
      'warning 答复（2024-05-08）早于收到（2024-05-20），请核对',
    ],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it.each([
    '图书馆二期于2022年4月开工建设、2024年1月竣工验收。',
    '体育馆2024年1月竣工验收，学生公寓2024年4月开工建设。',
    '2023年12月开工建设，8月竣工验收。',
    '学校2024年5月8日收到申请，2024年5月20日答复申请人。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
