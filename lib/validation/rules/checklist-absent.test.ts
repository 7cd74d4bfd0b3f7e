import { expect, it } from 'vitest';
import type { ReportContent } from '@/lib/report';
import { changed, chapterOf, said } from './changed.arbitrary';
import { checklistAbsent } from './checklist-absent';

it('表在网上或只有附件名称', () => {
  const bare = (change: (report: ReportContent) => void) =>
    changed((report) => {
      report.items = {};
      change(report);
    });
  const online = bare((report) => {
    chapterOf(report, 'checklist').prose = [
      { kind: 'paragraph', text: '《清单事项公开情况表》见https://xxgk.example.edu.cn/qd.htm。' },
    ];
  });
  expect(said(checklistAbsent, online)).toEqual([
    'warning 清单事项公开情况表没有列在报告里，只写了网址“https://xxgk.example.edu.cn/qd.htm”，请把50项逐项列入报告或作为附件',
  ]);
  const entrance = bare((report) => {
    chapterOf(report, 'proactive').prose = [
      { kind: 'paragraph', text: '学校按清单公开信息。各栏目统一入口为https://xxgk.example.edu.cn/lm.htm。' },
    ];
  });
  expect(said(checklistAbsent, entrance)).toEqual([
    'warning 清单事项公开情况表没有列在报告里，只写了网址“https://xxgk.example.edu.cn/lm.htm”，请把50项逐项列入报告或作为附件',
  ]);
  const early = bare((report) => {
    report.preface.period = { kind: 'school-year', start: '2014-09-01', end: '2015-08-31' };
  });
  expect(said(checklistAbsent, early)).toEqual([
    'warning 没有填写清单事项公开情况表，请对50项逐项说明公开情况并附链接',
  ]);
  const attached = bare(({ signature }) => {
    signature.attachments = [{ title: '示例大学信息公开事项清单（另附）', prose: [] }];
  });
  expect(said(checklistAbsent, attached)).toEqual([
    'warning 清单事项公开情况表只列了附件名称，没有内容，请把50项逐项列入报告或作为附件',
  ]);
});

it('一处网址即使同段另有一句讲本报告也算', () => {
  const of = (text: string) =>
    said(
      checklistAbsent,
      changed((report) => {
        report.items = {};
        chapterOf(report, 'proactive').prose = [{ kind: 'paragraph', text }];
      }),
    );
  const told = [
    'warning 清单事项公开情况表没有列在报告里，只写了网址“https://xxgk.example.edu.cn/lm.htm”，请把50项逐项列入报告或作为附件',
  ];
  const entrance = '统一入口为https://xxgk.example.edu.cn/lm.htm。';
  expect(of(`本报告按清单编写。学校按清单公开信息，${entrance}`)).toEqual(told);
  expect(of(`学校按照清单公开信息。\n${entrance}`)).toEqual(told);
  expect(of(`学校按照清单公开信息。本报告电子版${entrance}`)).toEqual([
    'error 没有填写清单事项公开情况表，请对50项逐项说明公开情况并附链接',
  ]);
});

it('2018年以前的报告只依据2014年的通知', () => {
  const basisIn = (end: string) =>
    checklistAbsent.check(
      changed((report) => {
        report.items = {};
        report.preface.period = { kind: 'school-year', start: `${Number(end.slice(0, 4)) - 1}-09-01`, end };
      }),
      {},
    )[0]?.basis;
  expect(basisIn('2015-08-31')).toBe('教办函〔2014〕23号：逐条详细说明');
  expect(basisIn('2019-08-31')).toContain('教办厅函〔2018〕80号');
});
