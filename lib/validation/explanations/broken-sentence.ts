import type { Explanation } from './explanation';

export const brokenSentence: Explanation = {
  rule: 'broken-sentence',
  name: '语句不完整',
  group: 'wording',
  severities: ['warning', 'hint'],
  what: '句子没有写完、两句连写缺标点，或者结构残缺。',
  why: '多由删改和粘贴时少了几个字造成。',
  basis: [{ text: '通行的文字要求；结构提示只供参考', kind: 'convention' }],
  examples: [
    {
      wrong: '学校通过网站、公告栏发布信息，以及。',
      says: ['句子停在“以及”，后面的话没有写完，请补全'],
      right: '学校通过网站、公告栏发布信息，并做到及时、准确以及规范。',
    },
    {
      wrong: '学校及时公开预算决算等信息资产管理部门公布采购结果。',
      says: ['这里疑为两句连写，中间缺标点或缺字，请断开'],
      right: '学校及时公开预算决算等信息，资产管理部门公布采购结果。',
    },
    {
      wrong: '对各部门网站进行开展检查，通报检查结果。',
      says: ['“进行开展”两个动词叠用，请删去一个'],
      right: '对各部门网站开展检查，对进行中的整改予以督办。',
    },
    {
      wrong: '通过开展专题培训，使信息员熟悉了公开流程。',
      says: ['“通过……使……”连用，句子没有主语，请删去其中一个'],
      right: '通过开展专题培训，信息员熟悉了公开流程。',
    },
    {
      where: '第一部分',
      wrong: '工作人员的业务水平得到进一步。',
      says: ['句子停在“得到进一步”，后面缺了话，请补全'],
      right: '工作人员的业务水平得到进一步提高。',
    },
  ],
  mend: '把话补全，或在两句之间断开。',
};
