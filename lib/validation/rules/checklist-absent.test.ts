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
