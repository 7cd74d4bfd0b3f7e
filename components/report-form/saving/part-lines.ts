import {
  type Block,
  blockText,
  type ChapterContent,
  cellLabel,
  ITEM_STATE_LABELS,
  type ItemContent,
  isChapterPart,
  itemNumber,
  outlineMarks,
  type PartKey,
  type PrefaceContent,
  type Prose,
  partSchema,
  type SignatureContent,
  TABLES,
  type TableKey,
  type UnplacedContent,
} from '@/lib/report';

/** A part's content as lines a person can compare; nothing of it is left out. */
export function partLines(part: PartKey, content: unknown): string[] {
  const parsed = partSchema(part).safeParse(content);
  if (!parsed.success) return [JSON.stringify(content)];
  if (itemNumber(part) !== undefined) return itemLines(parsed.data as ItemContent);
  if (isChapterPart(part)) return chapterLines(parsed.data as ChapterContent);
  switch (part) {
    case 'preface':
      return prefaceLines(parsed.data as PrefaceContent);
    case 'signature':
      return signatureLines(parsed.data as SignatureContent);
    case 'unplaced':
      return (parsed.data as UnplacedContent).lines.map(({ text }) => text);
    default:
      return Object.values(parsed.data as Record<string, string>);
  }
}

const line = (block: Block, mark: string) => mark + blockText(block);

export function proseLines(prose: Prose): string[] {
  const marks = outlineMarks(prose);
  return prose.map((block, index) => line(block, marks[index] ?? ''));
}

const labelled = (label: string, text: string): string[] => (text === '' ? [] : [`${label}：${text}`]);

function chapterLines({ omitted, heading, prose, tables }: ChapterContent): string[] {
  const cells = Object.entries(tables).flatMap(([key, table]) => {
    const definition = key in TABLES ? TABLES[key as TableKey] : undefined;
    return Object.entries(table).flatMap(([cell, text]) =>
      labelled(definition ? `${definition.title}·${cellLabel(definition, table, cell)}` : cell, text),
    );
  });
  return [
    ...(omitted ? ['（本章不列入报告）'] : []),
    ...labelled('标题', heading ?? ''),
    ...proseLines(prose),
    ...cells,
  ];
}

const itemLines = ({ state, links, remark, department }: ItemContent): string[] => [
  ...labelled('公开情况', state === '' ? '未填' : ITEM_STATE_LABELS[state]),
  ...links.map((link) => `链接：${link}`),
  ...labelled('理由或备注', remark),
  ...labelled('责任部门', department),
];

const prefaceLines = (preface: PrefaceContent): string[] => [
  ...preface.title.map((text) => `标题：${text}`),
  ...labelled('主送机关', preface.addressee),
  ...labelled('统计期间', `${preface.period.start}—${preface.period.end}`),
  ...preface.legalBasis.map((text) => `依据：${text}`),
  ...labelled('联系单位', preface.contact.office),
  ...labelled('地址', preface.contact.address),
  ...labelled('邮编', preface.contact.postcode),
  ...labelled('电话', preface.contact.phone),
  ...labelled('电子邮箱', preface.contact.email),
  ...labelled('下载地址', preface.downloadUrl),
  ...proseLines(preface.prose),
];

const signatureLines = ({ school, date, sealed, attachments }: SignatureContent): string[] => [
  ...labelled('署名', school),
  ...labelled('成文日期', date),
  sealed ? '加盖公章' : '不加盖公章',
  ...attachments.flatMap(({ title, prose }, index) => [`附件${index + 1}：${title}`, ...proseLines(prose)]),
];
