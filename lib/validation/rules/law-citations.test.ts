import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWN_LAWS } from '@/lib/prose';
import { changed, said, saying } from './changed.arbitrary';
import { lawTitle } from './law-citations';
import { formerNumber } from './obsolete-name';

const of = (text: string) => said(lawTitle, saying('overview', text));

describe('引用的法规、文件名称和文号', () => {
  it.each([
    [
      '《教育部关于公布高等学校信息公开事项清单的通知》',
      'hint 《教育部关于公布高等学校信息公开事项清单的通知》漏了内层书名号，应为《教育部关于公布〈高等学校信息公开事项清单〉的通知》',
    ],
    [
      '根据《关于公布〈高等学校信息公开事项清单〉的通知》',
      'hint 《关于公布〈高等学校信息公开事项清单〉的通知》的名称应带发文机关：《教育部关于公布〈高等学校信息公开事项清单〉的通知》',
    ],
    [
      '根据《高等学校信息公开办法》（教育部令第29号）和《关于公布〈高等学校信息公开事项清单〉的通知》',
      'hint 《关于公布〈高等学校信息公开事项清单〉的通知》的名称应带发文机关：《教育部关于公布〈高等学校信息公开事项清单〉的通知》',
    ],
    [
      '按《教育部办公厅全面推进政务工作工作的实施意见》（教办厅〔2017〕3号）部署。',
      'warning 引用的文件名称“教育部办公厅全面推进政务工作工作的实施意见”有误，应为《教育部办公厅关于全面推进政务公开工作的实施意见》（教办厅〔2017〕3号）',
    ],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it('reads remarks and attachments too', () => {
    const report = changed((draft) => {
      draft.signature.attachments = [{ title: '《高等学院信息公开办法》', prose: [] }];
    });
    expect(lawTitle.check(report, {})).toMatchObject([{ part: 'signature', path: 'attachments.0.title' }]);
  });

  it('offers the right words at their place', () => {
    const text = '依据《关于印发〈高等学院信息公开办法〉的通知》和《学校教职工代表大会规定》（教育部令第23号）';
    const fixes = lawTitle.check(saying('overview', text), {}).flatMap(({ fix }) => fix ?? []);
    expect(fixes).toMatchObject([
      { from: '高等学院信息公开办法', to: '高等学校信息公开办法' },
      { from: '教育部令第23号', to: '教育部令第32号' },
    ]);
  });
});

describe('已经修订的文号', () => {
  it.each([
    ['《政府信息公开条例》（国务院令第492号）', '国务院令第492号'],
    ['《政府信息公开条例》（国务院第492号令）', '国务院第492号令'],
  ])('%s', (text, number) => {
    expect(said(formerNumber, saying('overview', text))).toEqual([
      `warning 《政府信息公开条例》已经修订，“${number}”应为“国务院令第711号”`,
    ]);
  });
});

describe('文号中写错一个数字的引用', () => {
  const NUMBERED = KNOWN_LAWS.filter(({ number, verified }) => verified && number !== '');
  const slip = fc.record({ law: fc.constantFrom(...NUMBERED), at: fc.nat(), digit: fc.integer({ min: 1, max: 9 }) });

  it('都能发现，连同正确的文号', () => {
    fc.assert(
      fc.property(slip, ({ law: { title, number, former }, at, digit }) => {
        const places = [...number].flatMap((one, i) => (/\d/.test(one) ? [i] : []));
        const place = places[at % places.length] ?? 0;
        const written = `${number.slice(0, place)}${digit}${number.slice(place + 1)}`;
        fc.pre(written !== number && !former.includes(written) && !/〔(?!19|20)/.test(written));
        const messages = lawTitle
          .check(saying('overview', `《${title}》（${written}）`), {})
          .map(({ message }) => message);
        expect(messages.filter((message) => message.includes('文号') && message.includes(number))).toHaveLength(1);
      }),
      { numRuns: 150 },
    );
  });
});
