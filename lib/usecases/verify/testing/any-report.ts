import fc from 'fast-check';
import {
  CHECKLIST_COLUMNS,
  cellKey,
  createReport,
  type ReportContent,
  TABLES,
  type TableKey,
  usualPeriod,
} from '@/lib/report';

/** Clauses as reports have them: marks side by side, figures with units, addresses, document numbers, rare characters. */
const clause = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.string({
      unit: fc.constantFrom(...'学校主动公开信息年度报告制度建设监督工作的和在龘𠮷', '\u{31350}'),
      minLength: 2,
      maxLength: 18,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '《高等学校信息公开办法》（教育部令第29号）',
      '“以公开为常态、不公开为例外”',
      '（教办函〔2014〕23号）',
      '2023年9月1日至2024年8月31日',
      '2023—2024学年',
      '共29.5万人，增长12.7%',
      '——坚持“三个到位”',
      '等等……',
      '《〈章程〉解读》、《“双一流”建设方案》',
      '（见《办法》（“二十九号令”）。）',
      '“《‘三公’经费》”',
      'Information Disclosure 办公室',
      '约3～5个工作日',
      'xxgk@example.edu.cn',
      '网址：https://xxgk.example.edu.cn/info/1021/a_very_long_name-of-a-page/2024/list.htm?page=3&type=annual_report',
      '见 https://www.example.edu.cn/. ',
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 1e7 }).map((n) => `${n}条`) },
);
const sentence = fc
  .array(fc.tuple(clause, fc.constantFrom('，', '；', '、', '：', '')), { minLength: 1, maxLength: 8 })
  .map((clauses) => `${clauses.flat().slice(0, -1).join('')}。`);
const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(''));
const words = fc.string({
  unit: fc.constantFrom(...'总体情况及主要做法、工作机制“和”成效（'),
  minLength: 1,
  maxLength: 45,
});
const level = fc.constantFrom(1, 2, 3);
const block = fc.oneof(
  { weight: 5, arbitrary: text.map((said) => ({ kind: 'paragraph', text: said }) as const) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(level, words)
      .map(([depth, said]) => ({ kind: 'heading', level: depth, text: `况${said}` }) as const),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(level, fc.constantFrom('健全机制。', '加强监督。', ''), text)
      .map(([depth, lead, said]) => ({ kind: 'item', level: depth, lead, text: said }) as const),
  },
);
/** Short chapters mostly, a long list now and then. */
const prose = fc.oneof(
  { weight: 12, arbitrary: fc.array(block, { minLength: 0, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(block, { minLength: 10, maxLength: 40 }) },
);

const address = fc
  .string({ unit: fc.constantFrom(...'abcdefghij/._-?=&12'), maxLength: 160 })
  .map((path) => `https://www.example.edu.cn/${path}`);
const item = fc.record({
  state: fc.constantFrom('public', 'campus', 'not-applicable', ''),
  links: fc.oneof(
    { weight: 9, arbitrary: fc.array(address, { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(address, { maxLength: 24 }) },
  ),
  remark: fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom('', '', '每学期开学后更新', '本学年无新增事项，沿用上一学年的内容') },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 100, max: 900 }).map((length) => '本学年无新增事项，'.repeat(length / 9)),
    },
  ),
  department: fc.constant(''),
} as const);
const checklist = fc.record({
  items: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(item, { minLength: 50, maxLength: 50 }) },
  ),
  placement: fc.constantFrom('chapter', 'attachment'),
  preset: fc.constantFrom('standard', 'by-category'),
  columns: fc.constantFrom(...CHECKLIST_COLUMNS),
  landscape: fc.boolean(),
} as const);

const KEYS = Object.keys(TABLES) as TableKey[];
const figures = fc.array(
  fc.oneof(fc.constant(''), fc.constant('不适用'), fc.integer({ min: 0, max: 1e9 }).map(String)),
  { minLength: 1, maxLength: 30 },
);
const table = fc.record({ chapter: fc.nat(7), key: fc.constantFrom(...KEYS), figures });

const title = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.constant(
      '示例大学（示例市示例区）第二临床医学院暨附属示例医院2023—2024学年度信息公开工作年度报告（征求意见稿）',
    ),
  },
);
const attachment = fc.record({
  title: words.map((said) => `况${said}`),
  prose: fc.array(block, { minLength: 1, maxLength: 3 }),
});

/** Reports as nobody would write them and somebody will. */
export const anyReport: fc.Arbitrary<ReportContent> = fc
  .record({
    title,
    preface: prose,
    proses: fc.array(prose, { minLength: 8, maxLength: 8 }),
    tables: fc.array(table, { maxLength: 2 }),
    checklist,
    sealed: fc.boolean(),
    date: fc.constantFrom('2024-10-28', '2024-11-09', ''),
    attachments: fc.array(attachment, { maxLength: 3 }),
  })
  .map((parts): ReportContent => {
    const content = createReport({
      edition: 'national-2018',
      variant: 'standard',
      school: '示例大学',
      period: usualPeriod('school-year', 2024),
      yearWord: '学年',
      titleWord: '信息公开工作年度报告',
    });
    content.preface.prose = parts.preface;
    if (parts.title !== undefined) content.preface.title = [parts.title];
    content.chapters.forEach(({ content: chapter }, i) => {
      chapter.prose = parts.proses[i] ?? [];
      for (const { key, figures } of parts.tables.filter((own) => own.chapter === i))
        chapter.tables[key] = filled(key, figures);
    });
    const { items, ...settings } = parts.checklist;
    Object.keys(content.items).forEach((number, i) => {
      const answer = items[i];
      if (answer) content.items[number] = answer;
    });
    content.checklist = { ...content.checklist, ...settings };
    content.signature = {
      ...content.signature,
      date: parts.date,
      sealed: parts.sealed,
      attachments: parts.attachments,
    };
    return content;
  });

/** A table's cells, filled with figures again and again. */
function filled(key: TableKey, figures: readonly string[]): Record<string, string> {
  const { rows, columns } = TABLES[key];
  const keys = rows.flatMap((row) => columns.map((column) => cellKey(row.key, column.key)));
  return Object.fromEntries(keys.map((cell, i) => [cell, figures[i % figures.length] ?? '']));
}
