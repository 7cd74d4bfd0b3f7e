import { CATEGORIES, CHECKLIST, type ItemContent } from '@/lib/report';
import { wrapped } from './wrapped';

/** A way in which published reports write the 50 items where the table's rules were lost. */
export type FlatLayout = {
  separator: '\t' | ' ' | '  ' | '\n';
  number: (n: number) => string;
  header: boolean;
  /** The category in each row, at the first item of its group, or in a line above the group; or nowhere. */
  category: 'each' | 'first' | 'above' | 'none';
  remark: boolean;
  /** Columns a line holds; undefined for rows that are not broken. */
  width: number | undefined;
};

const STATES = { public: '', campus: '校内公开', none: '无', 'not-applicable': '不适用', '': '' } as const;

function answerCells({ state, links, remark }: ItemContent, own: boolean): string[] {
  const words = [STATES[state], ...(own || remark === '' ? [] : [remark])].filter((word) => word !== '').join('，');
  const answer = [words, ...links].filter((word) => word !== '').join(' ');
  return own ? [answer, remark] : [answer];
}

/** The items in such a layout. */
export function flatChecklist(items: Readonly<Record<string, ItemContent>>, layout: FlatLayout): string {
  const { separator, number, header, category, remark, width } = layout;
  const column = category === 'each' || category === 'first';
  const head = ['序号', ...(column ? ['类别'] : []), '公开事项', '网址链接', ...(remark ? ['备注'] : [])];
  const rows = CHECKLIST.flatMap((item) => {
    const group = CATEGORIES.findIndex(({ name }) => name === item.category);
    const first = CATEGORIES[group]?.numbers[0] === item.number;
    const named = category === 'each' || (category === 'first' && first);
    const answer = items[String(item.number)];
    const cells = [
      number(item.number),
      ...(named ? [item.category] : column && separator === '\t' ? [''] : []),
      item.text,
      ...(answer ? answerCells(answer, remark) : []),
    ];
    const shown = separator === '\t' ? cells : cells.filter((cell) => cell !== '');
    const above =
      category === 'above' && first ? [`${group + 1}．${item.category}（${CATEGORIES[group]?.numbers.length}项）`] : [];
    return [...above, shown.join(separator)];
  });
  const text = [...(header ? [head.join(separator)] : []), ...rows].join('\n');
  return width === undefined ? text : wrapped(text, { width, indent: '', tail: '' });
}
