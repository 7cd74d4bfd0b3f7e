import { similarity } from '@/lib/prose';
import { findTypedAddresses } from '@/lib/prose/typed-addresses';
import type { SourceLine } from '../lines';
import type { FlatHeader } from './flat-header';
import { isCategoryPiece } from './row-prefix';
import { commonStart, type RowStart, WORDINGS } from './row-starts';

/** What parts a word from the one before it. */
type Gap = 'none' | 'space' | 'column' | 'line' | 'brim';
type Token = { text: string; gap: Gap; line: number };

/** Where no room was left in the line, the next carries it on. In columns. */
export type Brim = number;

/** Words of a row, apart at white space and at the beginning and the end of addresses. */
function tokensOf(lines: readonly SourceLine[], from: number, brim: Brim): Token[] {
  const tokens: Token[] = [];
  for (const [i, line] of lines.entries()) {
    const raw = i === 0 ? line.raw.slice(from) : line.raw;
    const broken: Gap = (lines[i - 1]?.width ?? 0) >= brim ? 'brim' : 'line';
    for (const [nth, { 0: word, index }] of [...raw.matchAll(/\S+/g)].entries()) {
      const space = raw.slice(0, index).match(/\s+$/)?.[0] ?? '';
      const inside: Gap = /[\t\u3000]|\s{2}/.test(space) ? 'column' : 'space';
      const gap = nth > 0 || i === 0 ? inside : broken;
      tokens.push(...parted(word).map((text, part) => ({ text, gap: part === 0 ? gap : ('none' as const), line: i })));
    }
  }
  return tokens;
}

function parted(word: string): string[] {
  const at = findTypedAddresses(word).flatMap(({ start, end }) => [start, end]);
  return [0, ...at].map((start, i) => word.slice(start, at[i] ?? word.length)).filter((text) => text !== '');
}

/** Takes the official words out of the tokens, wherever columns or lines broke them. */
function withoutWording(tokens: readonly Token[], wording: string): { words: string; rest: Token[] } | undefined {
  let at = 0;
  let words = '';
  const rest: Token[] = [];
  for (const token of tokens) {
    const left = wording.slice(at);
    const { count, end } = left === '' ? { count: 0, end: 0 } : commonStart(token.text, left);
    const fits = count > 0 && (end === token.text.length || count === left.length);
    if (!fits) {
      if (left === '' || !isCategoryPiece(token.text)) rest.push(token);
      continue;
    }
    at += count;
    words += token.text.slice(0, end);
    if (end < token.text.length) rest.push({ ...token, text: token.text.slice(end), gap: 'none' });
  }
  return at === wording.length ? { words, rest } : undefined;
}

const STATE = /^(?:暂?无|不适用|不涉及|校内公开|已?公开)(?=$|[\s。，,；;：:（(])/;
const WESTERN = /^[A-Za-z0-9]/;
/** No item has so many characters: behind them nothing becomes more like one. */
const LONGEST = 300;

/** The school's own words for an item: up to the address or the answer, as like the official ones as may be. */
function ownWording(tokens: readonly Token[], wording: string): { words: string; rest: Token[] } {
  const stop = tokens.findIndex(
    ({ text, gap }, i) => i > 0 && (WESTERN.test(text) || STATE.test(text) || gap === 'column'),
  );
  const most = stop < 0 ? tokens.length : stop;
  let [best, score, words, read] = [Math.min(1, most), -1, '', ''];
  for (let end = 1; end <= most && read.length < LONGEST; end++) {
    read += tokens[end - 1]?.text ?? '';
    const like = similarity(read, wording);
    if (like > score) [best, score, words] = [end, like, read];
  }
  return { words, rest: tokens.slice(best) };
}

const URL_TAIL = /^[\w./?=&%#~+:;,@!$*'()-]+$/;
const PHONE = /^(?:0\d{2,3}-?)?\d{7,8}/;
const BEGINS_ADDRESS = /^(?:h?[htps]{2,6}\s?[:：]?\/|www\.)/i;
const PATH = /\/|\.(?:s?html?|aspx?|jsp|php|pdf|psp|do)\b/i;

/** "htt" + "ps://a.cn". */
const SCHEME_CUT = /(?:^|[^A-Za-z0-9])(h(?:t(?:t(?:ps?)?)?)?:?\/{0,2})$/i;
const cutScheme = (before: string, text: string): boolean =>
  /^https?:\/\/\w/i.test((SCHEME_CUT.exec(before)?.[1] ?? '.') + text);

/** The rest of an address that was broken over two lines. */
function carriesAddress(before: string, { text, gap }: Token): boolean {
  if (gap !== 'line' && gap !== 'brim') return false;
  if (cutScheme(before, text)) return true;
  const address = findTypedAddresses(before).at(-1);
  const open = address !== undefined && address.end >= before.replace(/[.:,;]$/, '').length;
  if (!open || BEGINS_ADDRESS.test(text) || !URL_TAIL.test(text)) return false;
  return gap === 'brim' || (!PHONE.test(text) && (/[/_=?&.-]$/.test(before) || PATH.test(text)));
}

const SIGN: Record<Gap, string> = { none: '', space: ' ', column: '\t', line: '\t', brim: '' };
const STATE_ALONE = /^(?:暂?无|不适用|不涉及|校内公开|已?公开)$/;

/** At the end of a full line a cell may end too: behind an answer, and where an address begins or is followed by words. */
const endsCell = (before: string, text: string): boolean =>
  BEGINS_ADDRESS.test(text) ||
  STATE_ALONE.test(before) ||
  (/[\w/]$/.test(before) && /^[\p{Script=Han}（“《]/u.test(text));

/** The tokens as one text again; a tab stands where a column ended. */
function joined(tokens: readonly Token[]): string {
  let text = '';
  for (const [i, each] of tokens.entries()) {
    // Words of another column may have stood before it in its line.
    const below = i > 0 && each.gap !== 'brim' && each.line !== tokens[i - 1]?.line;
    const token: Token = below ? { ...each, gap: 'line' } : each;
    const sign = token.gap === 'brim' && endsCell(text, token.text) ? '\t' : SIGN[token.gap];
    text += text === '' || carriesAddress(text, token) ? token.text : sign + token.text;
  }
  return text.replace(/^[\s：:]+/, '');
}

/** Link and remark. With a column for remarks the words behind an address are one; without, only what stands apart. */
function answerAndRemark(text: string, { remark }: FlatHeader): [string, string] {
  const apart = remark ? /\s+/ : /\t+/;
  const addresses = findTypedAddresses(text);
  let end = STATE.exec(text)?.[0].length ?? 0;
  for (const address of addresses) {
    if (end > 0 && /[^\s、，,；;]/.test(text.slice(end, address.start))) break;
    end = address.end;
  }
  if (addresses.length > 0 && end === (STATE.exec(text)?.[0].length ?? 0)) end = addresses[0]?.end ?? end;
  if (end === 0 || !/^\s/.test(text.slice(end))) end += text.slice(end).search(/\s|$/);
  const gap = apart.exec(text.slice(end));
  if (!gap) return [text, ''];
  return [text.slice(0, end + gap.index), text.slice(end + gap.index + gap[0].length)];
}

/** The cells of a row whose columns run together: 序号, 类别, 公开事项, 部门, 链接, 备注. */
export function flatCells(start: RowStart, lines: readonly SourceLine[], header: FlatHeader, brim: Brim): string[] {
  const { prefix, item } = start;
  const wording = WORDINGS[item - 1]?.text ?? '';
  const { from, body } = behindPrefix(lines, prefix.end);
  const tokens = tokensOf(body, from, brim);
  const { words, rest } = (item > 0 ? withoutWording(tokens, wording) : undefined) ?? ownWording(tokens, wording);
  const own = rest.filter(({ text, gap }) => !((gap === 'line' || gap === 'brim') && isCategoryPiece(text)));
  const department = header.department && own[0] && !WESTERN.test(own[0].text) ? (own.shift()?.text ?? '') : '';
  const [answer, remark] = answerAndRemark(joined(own), header);
  return [prefix.ordinal, prefix.category, prefix.mark + words, department, tidy(answer), tidy(remark)];
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The lines from where the words begin. @param end of the prefix, in the lines joined with line breaks */
function behindPrefix(lines: readonly SourceLine[], end: number): { from: number; body: SourceLine[] } {
  let from = end;
  for (const [i, { raw }] of lines.entries()) {
    if (from <= raw.length) return { from, body: lines.slice(i) };
    from -= raw.length + 1;
  }
  return { from: 0, body: [] };
}
