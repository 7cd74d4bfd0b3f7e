import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { outOf } from './out-of';

const of = (text: string) => said(outOf, saying('evaluation', text));

describe('一部分与全体', () => {
  it.each([
    ['录取新生4260人中实际报到4318人。', '4260人中不会有4318人，请核对'],
    ['186名代表中，有201名提出意见。', '186名中不会有201名，请核对'],
    ['专任教师1,315人中具有博士学位的1,352人。', '1,315人中不会有1,352人，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '录取新生4260人中实际报到4198人。',
    '在全校18个学院中，共收到申请25个。',
    '8个部门集中报送36个栏目。',
    '每5人中有3人表示满意，共调查1200人。',
    '36件中标公告公示36件，45件在网上公开。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
