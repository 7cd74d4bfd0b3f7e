import { describe, expect, it } from 'vitest';
import { CHECKLIST, createReport, usualPeriod } from '@/lib/report';
import { answering, changed, said, saying } from './changed.arbitrary';
import { noneWithLink, noneWithoutReason, publicWithoutLink } from './checklist';
import { checklistAbsent } from './checklist-absent';
import { claimVsChecklist, duplicateLink } from './checklist-claims';

describe('50项逐项说明（教办函〔2014〕23号）', () => {
  it('整张表没有填写是一条，不是五十条', () => {
    const untouched = createReport({
      edition: 'national-2018',
      variant: 'standard',
      school: '示例大学',
      period: usualPeriod('school-year', 2025),
      yearWord: '学年度',
      titleWord: '信息公开工作年度报告',
    });
    expect(said(checklistAbsent, untouched)).toEqual([
      'error 没有填写清单事项公开情况表，请对50项逐项说明公开情况并附链接',
    ]);
  });

  it('没有填写公开情况的事项逐项指出，缺行的也算', () => {
    expect(said(checklistAbsent, answering(24, { state: '' }))).toEqual([
      'error 第24项“岗位设置管理与聘用办法”还没有填写公开情况',
    ]);
    const without = changed((report) => {
      const { 50: _, ...others } = report.items;
      report.items = others;
    });
    expect(checklistAbsent.check(without, {}).map(({ part, chapter }) => [part, chapter])).toEqual([
      ['item:50', 'checklist'],
    ]);
    expect(said(checklistAbsent, changed())).toEqual([]);
  });

  it('未填的多于五项是一条，写明还有多少项、哪几项，指到第一项', () => {
    const filled = (...numbers: number[]) =>
      changed((report) => {
        report.items = Object.fromEntries(
          Object.entries(report.items).filter(([key]) => numbers.includes(Number(key))),
        );
      });
    const upTo = (last: number) => CHECKLIST.map(({ number }) => number).filter((number) => number <= last);
    expect(said(checklistAbsent, filled(1, 2, 3))).toEqual([
      'error 清单还有47项没有填写公开情况：第4至50项，请逐项填写',
    ]);
    expect(checklistAbsent.check(filled(1, 2, 3), {})).toMatchObject([
      { part: 'item:4', chapter: 'checklist', path: 'state', values: { open: 47 } },
    ]);
    expect(said(checklistAbsent, filled(1, 3, 6, 7, 9, 11))).toEqual([
      'error 清单还有44项没有填写公开情况：第2、4、5、8、10项等，请逐项填写',
    ]);
    expect(said(checklistAbsent, filled(...upTo(44)))).toEqual([
      'error 清单还有6项没有填写公开情况：第45至50项，请逐项填写',
    ]);
    expect(said(checklistAbsent, filled(...upTo(45)))).toHaveLength(5);
  });

  it('学校没有研究生教育，有关各项是一条', () => {
    const without = (...numbers: number[]) =>
      changed((report) => {
        for (const number of numbers) delete report.items[String(number)];
      });
    const graduate = [11, 12, 13, 14, 44, 45, 46];
    expect(said(checklistAbsent, without(...graduate))).toEqual([
      'warning 第11、12、13、14、44、45、46项没有列出，请逐项填“不适用”并说明理由，如“学校无研究生教育”；有的请补填公开情况',
    ]);
    const both = said(checklistAbsent, without(...graduate, 27, 30, 34, 35, 43));
    expect(both).toHaveLength(2);
    expect(both[0]).toContain('第11、12、13、14、27、30、35、43、44、45、46项');
    expect(both[0]).toContain('学校无研究生教育；学校为高职（专科）院校，不开展本科教育');
    expect(both[1]).toBe('error 第34项“艺术教育发展年度报告”还没有填写公开情况');
    expect(said(checklistAbsent, without(11, 12))).toHaveLength(2);
  });

  it('公开而没有链接', () => {
    const message = 'error 第36项“学籍管理办法”填为公开，但没有链接';
    expect(said(publicWithoutLink, answering(36, { links: [] }))).toEqual([message]);
    expect(said(publicWithoutLink, answering(36, { links: ['', ' '] }))).toEqual([message]);
    expect(said(publicWithoutLink, answering(36, { state: 'campus', links: [] }))).toEqual([]);
    expect(said(publicWithoutLink, changed())).toEqual([]);
  });

  it.each([
    ['none', '无'],
    ['not-applicable', '不适用'],
  ] as const)('%s而没有理由', (state, label) => {
    for (const remark of [' ', '无', '—', '不适用']) {
      expect(said(noneWithoutReason, answering(48, { state, links: [], remark }))).toEqual([
        `error 第48项“来华留学生管理相关规定”填为“${label}”，没有说明理由`,
      ]);
    }
    for (const remark of ['本学年未招收', '学校没有来华留学生'])
      expect(said(noneWithoutReason, answering(48, { state, links: [], remark }))).toEqual([]);
  });
});

describe('“无”却有链接', () => {
  it('警告，写明是哪一项，指到那个链接', () => {
    const link = 'https://gjc.example.edu.cn/gd.htm';
    const report = (state: 'none' | 'not-applicable' | 'campus', links: string[]) =>
      answering(48, { state, links, remark: '本学年未招收' });
    expect(noneWithLink.check(report('none', ['', link]), {})).toMatchObject([
      {
        severity: 'warning',
        part: 'item:48',
        path: 'links.1',
        quote: link,
        message: '第48项“来华留学生管理相关规定”填为“无”，却列有链接，请核对公开情况，或移去链接',
      },
    ]);
    expect(said(noneWithLink, report('not-applicable', [link]))).toHaveLength(1);
    expect(said(noneWithLink, report('none', [' ']))).toEqual([]);
    expect(said(noneWithLink, report('campus', [link]))).toEqual([]);
    const explained = answering(35, {
      state: 'not-applicable',
      links: [link],
      remark: '学院为专科层次，另行发布职业教育质量年度报告：',
    });
    expect(said(noneWithLink, explained)).toEqual([]);
  });
});

describe('事项之间、正文与表之间', () => {
  const sharing = (...numbers: number[]) =>
    changed((report) => {
      for (const number of numbers) {
        const item = report.items[String(number)];
        if (item) item.links = [...item.links, 'https://xsc.example.edu.cn/zd.htm'];
      }
    });

  it('同一链接用于多项', () => {
    const [found] = duplicateLink.check(sharing(37, 38, 40), {});
    expect(found).toMatchObject({
      severity: 'warning',
      part: 'item:37',
      path: 'links.1',
      message: '第37、38、40项用了同一个链接“https://xsc.example.edu.cn/zd.htm”，请核对是否都能在那里找到',
    });
    expect(duplicateLink.check(sharing(37, 38), {})).toMatchObject([{ severity: 'hint' }]);
    expect(said(duplicateLink, changed())).toEqual([]);
    const twice = ['https://a.example.edu.cn/x', 'https://a.example.edu.cn/x'];
    expect(said(duplicateLink, answering(24, { links: twice }))).toEqual([]);
  });

  it('正文说清单事项均已公开，表中却有“无”', () => {
    expect(said(claimVsChecklist, saying('proactive', '清单所列事项均已在学校网站公开。'))).toEqual([
      'warning 正文写“清单所列事项均已在学校网站公开”，但清单表中第23、46、49项为“无”，请改写',
    ]);
    expect(said(claimVsChecklist, saying('proactive', '对照《事项清单》，全部事项在网站公开。'))).toEqual([
      'warning 正文写“《事项清单》，全部事项在网站公开”，但清单表中第23、46、49项为“无”，请改写',
    ]);
    for (const text of [
      '清单所列事项除未发生的3项外均已公开。',
      '对照清单逐项梳理，能公开的事项均及时公开。',
      '清单所列适用的事项均已公开。',
      '清单所列事项均已说明公开情况。',
      '清单所列50项均明确了公开责任单位和公开时限。',
      '对照清单所列50项，逐项明确责任单位、公开时限和公开方式，编制《示例大学信息公开事项责任分解表》。',
    ])
      expect(said(claimVsChecklist, saying('proactive', text)), text).toEqual([]);
    expect(said(claimVsChecklist, saying('proactive', '清单所列事项大部分已公开，其余说明了理由。'))).toEqual([]);
    const worse = saying('proactive', '按照《高等学校信息公开事项清单》，各项均已公开到位（见附表）。');
    Object.assign(worse.items, {
      17: { state: 'none', links: [], remark: '', department: '' },
      18: { state: 'public', links: ['http://10.1.2.3/a'], remark: '', department: '' },
      29: { state: 'public', links: ['https//jwc.example.edu.cn/a.htm'], remark: '', department: '' },
      48: { state: 'public', links: ['建设中'], remark: '', department: '' },
      50: { state: '', links: [], remark: '', department: '' },
    });
    expect(said(claimVsChecklist, worse)).toEqual([
      'warning 正文写“《高等学校信息公开事项清单》，各项均已公开到位”，但清单表中第50项没有填写，第17项为“无”而没有理由，第18项只有校内地址，第29、48项没有能打开的网址，请改写',
    ]);
    const all = saying('proactive', '清单所列事项均已在学校网站公开。');
    for (const { number } of CHECKLIST) {
      all.items[String(number)] = {
        state: 'public',
        links: [`https://a.example.edu.cn/${number}`],
        remark: '',
        department: '',
      };
    }
    expect(said(claimVsChecklist, all)).toEqual([]);
  });
});
