import type { ReportContent } from './content';
import { partName } from './part-names';
import { isChapterPart, itemNumber } from './parts';
import { cellLabel, TABLES, type TableKey } from './tables';

/** A place of the report as findings and printed lines name it: part 'overview', path 'prose.2'. */
export type ReportPlace = { part: string; path?: string | undefined };

const FIELDS: Record<string, string> = {
  title: '标题',
  addressee: '主送机关',
  period: '统计期',
  legalBasis: '编制依据',
  contact: '联系方式',
  downloadUrl: '下载地址',
  heading: '标题',
  state: '公开情况',
  remark: '理由或备注',
  school: '署名',
  date: '成文日期',
};

const isTable = (key: string): key is TableKey => Object.hasOwn(TABLES, key);

/** Part and place in it: 一、概述　第3段, 清单第12项链接1. */
export function fullPlaceName(content: ReportContent, place: ReportPlace): string {
  const at = placeName(content, place);
  if (itemNumber(place.part) !== undefined) return `清单${at}`;
  return [partName(content, place.part), at].filter((name) => name !== '').join('　');
}

/** Where in its part a finding stands, as people say it: 第3段, 申请情况统计表“公民·件数”, 第12项链接1; '' for the part as a whole. */
export function placeName(content: ReportContent, { part, path = '' }: ReportPlace): string {
  const item = itemNumber(part);
  const at = placeInPart(content, part, path);
  return item === undefined ? at : `第${item}项${at}`;
}

function placeInPart(content: ReportContent, part: string, path: string): string {
  const [field = '', second = '', ...rest] = path.split('.');
  const number = Number(second) + 1;
  switch (field) {
    case 'prose':
      return number === 1 && isUnwritten(content, part) ? '' : `第${number}段`;
    case 'links':
      return `链接${number}`;
    case 'attachments':
      return `附件${number}${rest[0] === 'prose' ? `第${Number(rest[1]) + 1}段` : ''}`;
    case 'tables':
      return isTable(second) ? cellName(content, part, second, rest.join('.')) : '';
    default:
      return FIELDS[field] ?? '';
  }
}

/** A text without a paragraph has no first one. */
const isUnwritten = ({ preface, chapters }: ReportContent, part: string): boolean =>
  (part === 'preface' ? preface : chapters.find(({ key }) => key === part)?.content)?.prose.length === 0;

function cellName(content: ReportContent, part: string, table: TableKey, cell: string): string {
  const definition = TABLES[table];
  const chapter = isChapterPart(part) ? content.chapters.find(({ key }) => key === part) : undefined;
  const label = cell === '' ? '' : `“${cellLabel(definition, chapter?.content.tables[table] ?? {}, cell)}”`;
  return definition.title + label;
}
