import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { unfinishedSentence } from './unfinished-sentence';

const of = (text: string) => said(unfinishedSentence, saying('overview', text));

describe('没有说完的句子', () => {
  it.each([
    ['工作人员的业务水平得到进一步。', 'warning 句子停在“得到进一步”，后面缺了话，请补全'],
    ['由于部分栏目更新较慢，导致师生。学校已经督促。', 'warning 句子停在“导致师生”，没有写明结果，请补全'],
    [
      '学校不但组织师生代表旁听校务会议。各单位积极参与。',
      'warning “不但”后面没有“而且”“还”等与它呼应，话没有说完，请补全',
    ],
    ['学校把信息公开作为加强作风建设的重要。', 'warning 句子停在“的重要”，后面缺了名词（如“内容”“举措”），请补全'],
    ['这是今后工作的首要；各单位要落实。', 'warning 句子停在“的首要”，后面缺了名词（如“内容”“举措”），请补全'],
    ['学校把公开工作进一步扩大离退休人员的。', 'warning 句子停在“进一步扩大离退休人员的”，后面缺了名词，请补全'],
    ['不仅完善了目录。', 'warning “不仅”后面没有“而且”“还”等与它呼应，话没有说完，请补全'],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it.each([
    '业务水平得到进一步提高。',
    '信息公开是为了进一步保障师生的。',
    '对未切实加强管理的。不进一步完善制度的。',
    '进一步扩大师生员工的知情权。',
    '各单位认识到信息公开的重要。信息公开十分重要。',
    '信息公开是加强作风建设的重要内容；这项工作是重要的。',
    '公开的主动性不够充分。工作还不够扎实。',
    '由于栏目更新较慢，导致师生查找不便。',
    '不但完善了目录，而且公开了办事流程。',
    '不仅公开结果，还公开过程；不仅如此。',
    '公开内容不仅限于清单。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
