import { describe, expect, it } from 'vitest';
import { undefinedAbbreviation } from './abbreviations';
import { said, saying } from './changed.arbitrary';

const of = (text: string) => said(undefinedAbbreviation, saying('overview', text));

describe('没有说明的简称', () => {
  it.each([
    ['按照《办法》和《办法》要求。', 'hint 《办法》没有说明全称，请在第一次出现时写明“（以下简称《办法》）”'],
    [
      '对照《清单》梳理。落实《高等学校信息公开事项清单》（以下简称《清单》）。',
      'hint 《清单》的全称在后文才说明，请在第一次出现时写全称并注明简称',
    ],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));
  it.each([
    '《高等学校信息公开办法》（教育部令第29号，以下简称《办法》）施行以来，按照《办法》办理。',
    '《高等学校信息公开事项清单》（以下简称“《清单》”），《清单》所列事项',
    '依据《中华人民共和国政府信息公开条例》（下称《条例》）公开，落实《条例》要求。',
    '修订《示例大学信息公开实施办法》《招生章程》',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));
});
