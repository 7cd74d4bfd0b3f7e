import { describe, expect, it } from 'vitest';
import { averages } from './averages';
import { said, saying } from './changed.arbitrary';

const of = (text: string) => said(averages, saying('overview', text));

describe('平均数', () => {
  it.each([
    ['全年举办专题培训3场，参训人员共186人次，场均72人次。', '186÷3＝62，与所写的平均“72人次”不符，请核对'],
    ['举办培训班4期，参训250人次，平均每期80人次。', '250÷4＝62.5，与所写的平均“80人次”不符，请核对'],
    [
      '推送图文640篇，总阅读量1286.4万次，平均每篇阅读3.01万次。',
      '1286.4万÷640＝2.01万，与所写的平均“3.01万次”不符，请核对',
    ],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '举办专题培训3场，参训人员共187人次，场均62人次。',
    '举办培训4期，参训250余人次，平均每期60余人次。',
    '推送图文640篇，总阅读量1286.4万次，篇均2.01万次。',
    '举办开放日12场、讲座6场，接待参观3600人次，场均300人次。',
    '以上3场均由校领导主持，参加186人次。',
    '参会186人均签到，发放材料62份。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
