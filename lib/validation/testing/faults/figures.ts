import type { ReportContent, TableKey } from '@/lib/report';
import { chapterOf, editParagraph } from './edit';
import { type Injector, pick, type Random } from './fault';

const SUMS = ['sum-mismatch', 'sum-partial'] as const;

/** A total with its parts, or parts with their total, in one clause. */
const ENUMERATION = /\d+(?:[条件份项人期次篇])[^。；]{0,8}其中[^。；]*?(?=[。；])/;

/** Another number of the same length or nearly. */
const off = (n: number, next: Random): number => Math.max(0, n + (next(2) === 0 ? 1 : -1) * (1 + next(Math.max(1, n))));
const other = (n: number, next: Random): number => {
  const changed = off(n, next);
  return changed === n ? n + 1 : changed;
};

/** One number of an enumeration in prose, total or part, mistyped. */
const enumerationFigure: Injector = (content, next) => {
  const change = editParagraph(content, next, (text) => {
    const match = ENUMERATION.exec(text);
    if (!match) return undefined;
    const figures = [...match[0].matchAll(/\d+(?=[条件份项人期次篇])/g)];
    const figure = pick(figures, next);
    const at = match.index + figure.index;
    return text.slice(0, at) + other(Number(figure[0]), next) + text.slice(at + figure[0].length);
  });
  return change && { kind: 'sums', rules: SUMS, ...change };
};

const TOTALS: readonly [TableKey, 'onRequest' | 'evaluation', readonly string[]][] = [
  ['applications', 'onRequest', ['received.total', 'answered.members', 'answered.total', 'carriedOut.total']],
  ['applicationWays', 'onRequest', ['total.count']],
];

/** A total typed by hand that its column or row does not give. */
const tableTotal: Injector = (content, next) => {
  const copy = structuredClone(content);
  const [table, chapter, cells] = pick(TOTALS, next);
  const cell = pick(cells, next);
  const { tables } = chapterOf(copy, chapter);
  tables[table] = { ...tables[table], [cell]: String(20 + next(900)) };
  return { kind: 'sums', rules: SUMS, part: chapter, what: `${table} ${cell}`, content: copy };
};

const ENTRIES = ['received', 'carriedIn', 'disclosed', 'partial', 'withheld', 'notHeld', 'carriedOut'] as const;

/** A cell of the applications' table mistyped: what came in is no longer what was answered or passed on. */
const unbalanced: Injector = (content, next) => {
  const copy = structuredClone(content);
  const { tables } = chapterOf(copy, 'onRequest');
  const cell = `${pick(ENTRIES, next)}.${pick(['members', 'citizens', 'organizations'], next)}`;
  const before = Number(tables.applications?.[cell] ?? 0);
  tables.applications = { ...tables.applications, [cell]: String(before + 1 + next(30)) };
  return { kind: 'sums', rules: SUMS, part: 'onRequest', what: `applications ${cell}`, content: copy };
};

/** The parts of a percentage no longer give it. */
const percentage: Injector = (content, next) => {
  const change = editParagraph(content, next, (text) =>
    /基本满意的占98%/.test(text) ? text.replace('占98%', `占${pick([78, 89, 91, 95], next)}%`) : undefined,
  );
  return change && { kind: 'percentages', rules: ['percentage', 'percentages'], ...change };
};

const MEDIA = ['wechat', 'channels', 'weibo', 'douyin'] as const;

/** More likes or shares than views. */
const impossible: Injector = (content, next) => {
  const copy = structuredClone(content);
  const { tables } = chapterOf(copy, 'proactive');
  const [row, column] = [pick(MEDIA, next), pick(['likes', 'shares'], next)];
  const views = Number(tables.newMedia?.[`${row}.views`] ?? 0);
  tables.newMedia = { ...tables.newMedia, [`${row}.${column}`]: String(views + 1 + next(views)) };
  return {
    kind: 'relations',
    rules: ['impossible-relation'],
    part: 'proactive',
    what: `${row}.${column}`,
    content: copy,
  };
};

/** A statistics cell that is no number, or below 0. */
const invalid: Injector = (content, next) => {
  const copy = structuredClone(content);
  const { tables } = chapterOf(copy, 'onRequest');
  const cell = `${pick(ENTRIES, next)}.citizens`;
  tables.applications = { ...tables.applications, [cell]: pick(['-3', '若干', '5件', '三', '1.234'], next) };
  return { kind: 'cells', rules: ['figure-invalid'], part: 'onRequest', what: cell, content: copy };
};

/** A cell nobody filled in. */
const blank: Injector = (content, next) => {
  const copy = structuredClone(content);
  const { tables } = chapterOf(copy, 'evaluation');
  const cell = `${pick(['members', 'public'], next)}.${pick(['satisfied', 'fair', 'dissatisfied'], next)}`;
  tables.evaluation = { ...tables.evaluation, [cell]: '' };
  return { kind: 'cells', rules: ['figure-blank', ...SUMS], part: 'evaluation', what: cell, content: copy };
};

/** A number in the words that the table gives otherwise. */
const againstTable: Injector = (content: ReportContent, next) => {
  const change = editParagraph(
    content,
    next,
    (text) =>
      /新收到信息公开申请9件，/.test(text)
        ? text.replace(
            '新收到信息公开申请9件，其中师生员工3件，校外公民5件，',
            '新收到信息公开申请8件，其中师生员工3件，校外公民4件，',
          )
        : /有效问卷318份/.test(text)
          ? text.replace('318份', `${319 + next(50)}份`).replace(/，其中评价满意的.*?9份/, '')
          : undefined,
    ['onRequest', 'evaluation'],
  );
  return change && { kind: 'prose against table', rules: ['prose-vs-table'], ...change };
};

export const FIGURE_FAULTS: readonly Injector[] = [
  enumerationFigure,
  enumerationFigure,
  tableTotal,
  unbalanced,
  percentage,
  impossible,
  invalid,
  blank,
  againstTable,
];
