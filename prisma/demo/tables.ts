import type { ChapterKey, TableContent, TableKey } from '@/lib/report';

/** Cells by row and column; columns are named once. */
function cells(columns: readonly string[], rows: Record<string, readonly string[]>): TableContent {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([row, values]) =>
      values.map((value, i): [string, string] => [`${row}.${columns[i] ?? ''}`, value]),
    ),
  );
}

const channels: TableContent = {
  ...cells(['unit', 'current', 'previous'], {
    portal: ['条', '1286', '1194'],
    special: ['条', '412', '375'],
    news: ['条', '964', '911'],
    office: ['件', '538', '506'],
    paper: ['期', '18', '18'],
    briefing: ['期', '12', '12'],
    broadcast: ['小时', '260', '254'],
    press: ['次', '4', '3'],
    meeting: ['次', '26', '24'],
    media: ['篇', '327', '298'],
    other1: ['卷', '1', '1'],
  }),
  'other1.label': '学校年鉴编印',
};

const newMedia = cells(
  ['posts', 'postsPrevious', 'followers', 'followersPrevious', 'views', 'likes', 'comments', 'shares'],
  {
    wechat: ['426', '398', '86542', '81307', '2164380', '38215', '4126', '52310'],
    channels: ['168', '142', '23480', '19865', '1302600', '24318', '1985', '18742'],
    weibo: ['612', '655', '45190', '44286', '1876400', '21037', '3412', '5806'],
    douyin: ['186', '153', '67315', '58942', '5428700', '183520', '9764', '27431'],
    bilibili: ['74', '61', '12806', '10574', '386150', '15208', '1203', '3947'],
  },
);

/** Totals stay blank: the form and the print compute them. */
const applications = cells(['members', 'citizens', 'organizations'], {
  received: ['3', '5', '1'],
  carriedIn: ['0', '1', '0'],
  disclosed: ['2', '3', '1'],
  withheld: ['0', '1', '0'],
  notHeld: ['1', '0', '0'],
  partial: ['0', '1', '0'],
  unclear: ['0', '0', '0'],
  repeated: ['0', '0', '0'],
  otherReply: ['0', '0', '0'],
  carriedOut: ['0', '1', '0'],
});

const applicationWays = cells(['count'], {
  inPerson: ['1'],
  letter: ['2'],
  fax: ['0'],
  email: ['4'],
  online: ['2'],
});

const fees = cells(['cases', 'amount'], { charged: ['0', '0'], waived: ['0', '0'] });

const evaluation = cells(['method', 'participants', 'satisfied', 'fair', 'dissatisfied'], {
  members: ['问卷、座谈会', '1246', '1058', '163', '25'],
  public: ['网上问卷、电话回访', '318', '247', '62', '9'],
});

const disputes = cells(['received', 'carriedIn', 'upheld', 'corrected', 'otherResult', 'pending'], {
  complaints: ['1', '0', '0', '1', '0', '0'],
  reconsideration: ['0', '0', '0', '0', '0', '0'],
  litigation: ['0', '0', '0', '0', '0', '0'],
});

/** The statistics of every chapter that has any. */
export const chapterTables: Partial<Record<ChapterKey, Partial<Record<TableKey, TableContent>>>> = {
  proactive: { channels, newMedia },
  onRequest: { applications, applicationWays, fees },
  evaluation: { evaluation },
  disputes: { disputes },
};
