import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approximation } from './approximation';
import { said, saying } from './changed.arbitrary';

const of = (text: string) => said(approximation, saying('proactive', text));

describe('概数与精确数', () => {
  it.each([
    ['全年刊发36余万字。', 'warning “36余万字”的“余”位置不对，应写作“36万余字”'],
    ['总阅读量近 48213 次。', 'warning “48213”是精确数，前面不能用“近”，请删去“近”或改用整数'],
    ['粉丝近4217万人', 'warning “4217万”是精确数，前面不能用“近”，请删去“近”或改用整数'],
    ['浏览量731264余人次', 'warning “731264”是精确数，后面不能用“余”，请删去“余”或改用整数'],
    ['走访企业27余家', 'hint “27”是精确数，后面不能用“余”，请删去“余”或改用整数'],
    ['印发手册约3000余册', 'hint “约3000余册”中“约”与“余”意思重复，请留一个'],
    ['约300人左右', 'hint “约300人左右”中“约”与“左右”意思重复，请留一个'],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it.each([
    '累计80余万字，刊登信息350余篇，覆盖20多万人',
    '粉丝11.8万余人，近29.5万人，约3600条，近50场',
    '近5年来，约2小时，共1246份，超1012.8万次',
    '2023年约3200人次，近1235条',
    '编号027-68862860，教办函〔2014〕23号',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));

  it('a round figure is never remarked on, an exact one behind 近 always', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 3, max: 6 }), (head, zeros) => {
        expect(of(`共${head}${'0'.repeat(zeros)}余条，近${head}${'0'.repeat(zeros)}条`)).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999 }), fc.constantFrom(1, 2, 3, 4, 6, 7, 8, 9), (head, last) => {
        expect(of(`总阅读量近${head}${last}次`)).toHaveLength(1);
      }),
    );
  });
});
