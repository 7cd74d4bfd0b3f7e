import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { proseAddresses } from './prose-addresses';

const of = (text: string) => said(proseAddresses, saying('checklist', text));
const INVALID = '不是有效的网址，请填写以http://或https://开头的完整地址';

describe('正文中的网址', () => {
  it.each([
    ['财务信息：htpp://xxgk.example.edu.cn/cw.htm', `“htpp://xxgk.example.edu.cn/cw.htm”${INVALID}`],
    ['报告见http：//xxgk.example.edu.cn/nb.htm。', `“http：//xxgk.example.edu.cn/nb.htm”${INVALID}`],
    ['报告见https//xxgk.example.edu.cn/nb.htm。', `“https//xxgk.example.edu.cn/nb.htm”${INVALID}`],
    [
      '报告见http://xxgk,example.edu.cn/nb.htm。',
      '“http://xxgk,example.edu.cn/nb.htm”的域名里有“,”，疑为“.”之误，网址打不开',
    ],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '报告见http://xxgk.example.edu.cn/nb.htm，或登录www.example.edu.cn。',
    '报告见http: //xxgk.example.edu.cn/nb.htm。',
    '网站支持https协议，HTTPS：全站加密。',
    '校内可查http://10.1.9.6/xxgk、https://zs.example.edu.cn。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
