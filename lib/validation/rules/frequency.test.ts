import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { frequency } from './frequency';

const of = (text: string) => said(frequency, saying('proactive', text));

describe('频次与次数', () => {
  it.each([
    ['校长接待日每月举办一次，全学年共举办16次。', 'warning 每月一次，一年至多12次，写“16次”，请核对'],
    ['简报每季度编印1期，全年编印六期。', 'warning 每季度一期，一年至多4期，写“六期”，请核对'],
    ['领导小组每季度召开一次会议，全年召开6次。', 'warning 每季度一次，一年至多4次，写“6次”，请核对'],
    ['校报全年出版24期，每月1期。', 'warning 每月一期，一年至多12期，写“24期”，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it.each([
    '校长接待日每月举办一次，全学年共举办10次。',
    '校报全年出版24期，每月2期。',
    '校长接待日每月举办两次，全学年共举办16次。',
    '每月召开一次例会，全年办理来信16件。',
    '每周公示一期，全学年共40期。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
