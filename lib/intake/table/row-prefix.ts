import { normalForm } from '@/lib/prose';
import { CATEGORIES } from '@/lib/report';

/** What stands before the words of an item where the columns of the table run together. */
export type RowPrefix = {
  /** Number of a column of its own, or "7."; ''. Behind a category's number the item's. */
  ordinal: string;
  /** Number in brackets, as tables by category have it: "（7）"; ''. */
  mark: string;
  /** Category as written, with its count; '' where there is none, or only a piece of one. */
  category: string;
  /** Where the item's words begin. */
  end: number;
};

const BRACKETED = /^\s*[（(]\s*(\d{1,2})\s*[）)]\s*、?/;
const PLAIN = /^\s*(\d{1,2})\s*(?:[.．、）)](?!\d)|(?=[\s\p{Script=Han}]|$))/u;
const CHINESE = /^\s*(?:[一二三四五六七八九十]{1,2}\s*[、.．]|[（(][一二三四五六七八九十]{1,2}[）)])/;
const COUNT = /^\s*[（(]\s*\d{1,2}\s*项\s*[）)]/;
const COLON = /^\s*[：:]/;

/** Each name with white space allowed between its characters. */
const NAMES = CATEGORIES.map(
  ({ name }) => new RegExp(`^\\s*${[...name].map((sign) => (sign === '、' ? '[、,，]' : sign)).join('\\s*')}`),
);
const TOKEN = /^\s*(\S+)/;
/** A piece of a cell broken over lines; a single character says nothing. */
const PIECE = 2;

/** True for a part of a category's name, as cells broken over lines leave them: 收费信息, (7项). */
export function isCategoryPiece(token: string): boolean {
  const text = normalForm(token).replace(/（?\d{0,2}项）?$/, '');
  if (text === '') return /项/.test(token);
  return text.length >= PIECE && CATEGORIES.some(({ name }) => name.includes(text));
}

/** Reads number and category at the beginning of a row, over line breaks. */
export function readPrefix(text: string): RowPrefix {
  const prefix: RowPrefix = { ordinal: '', mark: '', category: '', end: 0 };
  const taken = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(text.slice(prefix.end));
    if (found) prefix.end += found[0].length;
    return found;
  };
  const number = () => {
    const bracketed = prefix.mark === '' ? taken(BRACKETED) : null;
    if (bracketed) prefix.mark = `（${bracketed[1]}）`;
    const plain = !bracketed && prefix.mark === '' ? taken(PLAIN) : null;
    if (plain) prefix.ordinal = plain[1] ?? '';
  };
  taken(CHINESE);
  number();
  const before = prefix.end;
  category(prefix, taken, text);
  if (prefix.end > before || prefix.ordinal !== '') number();
  return prefix;
}

function category(prefix: RowPrefix, taken: (pattern: RegExp) => RegExpExecArray | null, text: string): void {
  const from = prefix.end;
  const whole = NAMES.some((name) => taken(name) !== null);
  for (let pieces = 0; !whole && pieces < 4; pieces++) {
    const token = TOKEN.exec(text.slice(prefix.end));
    if (!token?.[1] || !isCategoryPiece(token[1])) break;
    prefix.end += token[0].length;
  }
  if (prefix.end === from) return;
  taken(COUNT);
  if (whole) prefix.category = text.slice(from, prefix.end).replace(/\s+/g, '');
  taken(COLON);
}

const LINE = new RegExp(
  `^(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）|\\d{1,2}[.、．])?(${CATEGORIES.map((c) => c.name).join('|')})(（\\d{1,2}项）)?(：)?(.*)$`,
);

/** The category that a line speaks of as a whole, with its count: its name with a count, a colon or an address behind it. */
export function categoryOfLine(text: string): string | undefined {
  const [, name = '', count = '', colon = '', rest = ''] = LINE.exec(normalForm(text)) ?? [];
  const whole = count + colon !== '' && /^(?:$|[（]?(?:h|www|栏目|网址|链接))/i.test(rest);
  return whole ? name + count : undefined;
}
