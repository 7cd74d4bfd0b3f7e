import { describe, expect, it } from 'vitest';
import { answeredLists } from './answered-lists';
import { said, saying } from './changed.arbitrary';
import { motions } from './motions';

const of = (text: string) => [answeredLists, motions].flatMap((rule) => said(rule, saying('onRequest', text)));

describe('全部答复与各类答复', () => {
  it.each([
    [
      '11件申请均在15个工作日内答复，答复结果为：予以公开6件，部分公开2件，信息不存在1件，不属于本校职责范围1件。',
      '6＋2＋1＋1＝10，与总数11不符，相差1',
    ],
    [
      '收到的9件申请全部办结，办理情况如下：予以公开5件、信息不存在3件、不予公开2件。',
      '5＋3＋2＝10，与总数9不符，相差1',
    ],
    ['收到提案78件，其中立案52件、作为意见建议处理23件。', '立案52＋意见建议23＝75，与收到的提案78件不符，相差3'],
    ['共征集教代会提案40件，立案30件，其余转为意见建议11件。', '立案30＋意见建议11＝41，与收到的提案40件不符，相差1'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '11件申请均在15个工作日内答复，答复结果为：予以公开7件，部分公开2件，信息不存在1件，不属于本校职责范围1件。',
    '11件申请均已答复，答复方式为：当面2件，邮件3件，信函1件。',
    '收到提案78件，其中立案52件、作为意见建议处理26件。',
    '收到提案78件，其中立案52件、作为意见建议处理23件，并案3件。',
    '收到提案78件，立案52件，答复率100%。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));
});
