import { CATEGORIES, CHECKLIST } from '@/lib/report';

/** A report of an invented school, ragged as texts come out of PDFs. */
export const SAMPLE_REPORT = `示例大学 2023—2024 学年度 信息公开工作年度报告

本报告根据《高等学校信息公开办法》（教育部令第29号）和《教育部关于公布〈高等学校信息公开事项清单〉的通知》（教办函〔2014〕23号）编制。主要内容包括概述、主动公开情况等。

报告统计期限为 2023 年 9 月 1 日至 2024 年 8 月 31 日。如有疑问，请与示例大学信息公开办公室联系（地址：示例市书山路1号，邮编：100000，电话：010-12345678，邮箱：xxgk@example.edu.cn）。电子版可从学校信息公开网

(https://xxgk.example.edu.cn/report.htm)下载。

- 1 -

一、概述

（一）健全制度机制。学校修订信息公开实施细则，明确各单位责

任和流程，并开展培训和考核。

- ( 二 )推动清单落实。逐项梳理清单事项。

二、主动公开情况

（一）公开渠道

1.门户网站。全年发布信息 466 条。

3.新媒体。官方微信推送 120 篇。

（二）重点领域

公开招生、财务等信息。

三、依申请公开与不予公开的情况

未收到申请，未收取费用。

四、对信息公开的评议情况

师生员工和社会公众评价良好。

五、因学校信息公开工作受到举报、复议、诉讼的情况

未发生举报、复议、诉讼。

六、本年度信息公开工作的新做法新举措、主要经验、问题和下一步
改进措施

主要经验是专人负责，问题是更新不够及时，下一步将加强督查。

七、其他需要报告的事项：无。

八、清单事项公开情况表

见附件。

附件：示例大学2023—2024学年度清单事项公开情况及
链接

示例大学

2024 年 10 月 25 日

附件

示例大学2023—2024学年度清单事项公开情况及链接
`;

/** What the sample's table says of some items; the others have a link. */
const SPECIAL: Record<number, string> = {
  7: 'https://zs.example.edu.cn/a https://zs.example.edu.cn/b',
  9: 'https://zs.example.edu.cn/c 010-12345678 电话受理',
  11: '无',
  12: '不适用：学校无研究生教育',
  13: '',
  22: '校内公开',
};

/** The 50-item table as tab-separated lines, categories over several rows, numbers "(7)" in the cells. */
export const sampleTable = (): string => {
  const rows = CATEGORIES.flatMap(({ name, numbers }, c) =>
    numbers.map((number, i) => {
      const text = CHECKLIST[number - 1]?.text.replaceAll('，', ',') ?? '';
      const answer = SPECIAL[number] ?? `https://www.example.edu.cn/${number}.htm`;
      const broken = `${name.slice(0, 2)} ${name.slice(2)} (${numbers.length}项)`;
      return `${i === 0 ? c + 1 : ''}\t${i === 0 ? broken : ''}\t(${number}) ${text}\t${answer}\t`;
    }),
  );
  return ['序号\t类别\t公开事项\t网址链接\t备注', ...rows.slice(0, 20), '', ...rows.slice(20)].join('\n');
};
