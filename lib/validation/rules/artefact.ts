import type { Correction } from '@/lib/prose/correction';
import { ENTITY } from '@/lib/prose/entities';
import { uniform } from '@/lib/prose/normalise';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule, writtenPassages } from '../passages';

const AROUND = 10;

type Reading = {
  /** A cheap question that saves most texts the pattern. */
  where?: RegExp;
  pattern: RegExp;
  severity: Remark['severity'];
  say: (found: RegExpMatchArray, count: number) => string;
};

/** Traces of copying, converting and templates. One finding a kind and text, however often it stands there. */
const READINGS: readonly Reading[] = [
  {
    pattern: /[\ufffd□]|锟斤拷|烫烫|[\ue000-\uf8ff]/g,
    severity: 'error',
    say: ([sign], count) => `有${count}处乱码或显示不出的字（“${sign}”），请照原文改正`,
  },
  {
    where: /[&<]|\[o/i,
    pattern: new RegExp(
      `${ENTITY.source}|<\\/?(?:p|br|span|div|a|b|i|strong|td|tr|font|img)\\b[^<>]{0,200}>|\\[object Object\\]`,
      'gi',
    ),
    severity: 'error',
    say: ([code]) => `夹有网页代码“${code.slice(0, 20)}”，请删去`,
  },
  {
    where: /错误[!！]|Error!/i,
    pattern:
      /错误[!！]\s?(?:未找到引用源|未定义书签|超链接引用无效)[。.]?|Error! (?:Reference source|Bookmark) not [a-z]+\.?/gi,
    severity: 'error',
    say: ([words]) => `有Word留下的“${words}”，请改写`,
  },
  {
    where: /[×✕*○〇]{2}|[Xx]{2}|_{3}|待[补填核]|[（(【[](?:此|请)/,
    pattern:
      /(?<![\dA-Za-z*×])(?:[×✕]{2,}|[Xx]{2,}|\*{2,}|_{3,}|○{2,}|〇{2,})(?![\dA-Za-z*×〇○])|待(?:补充|填写|填报|核实)(?=[，,。；;）)】]|$)|[（(【[](?:此处|请在?此)[^）)】\]]{1,20}[）)】\]]/g,
    severity: 'error',
    say: ([words]) => `“${words}”是没有填写的空缺，请补上`,
  },
  {
    where: /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u,
    pattern: /(?![\t\n\r])[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu,
    severity: 'hint',
    say: (_, count) => `有${count}个看不见的控制字符，请删去`,
  },
  {
    where: /[-—–页]/,
    pattern:
      /(?<=[\p{Script=Han}，、])\s{0,2}(?:[-—–]\s?\d{1,3}\s?[-—–]|第\s?\d{1,3}\s?页\s?[，/]?\s?共\s?\d{1,3}\s?页)\s{0,2}(?=[\p{Script=Han}])/gu,
    severity: 'warning',
    say: ([number]) => `“${number.trim()}”是夹在文字里的页码，请删去`,
  },
  {
    where: /[•●▪■◆◇➢➤✓]|^\s*[-–*]/,
    pattern: /^\s{0,4}(?:[•●▪■◆◇➢➤✓]|[-–*]\s)\s{0,2}|(?<=[。；;：:，])\s{0,2}[•●▪■◆◇➢➤✓]/g,
    severity: 'hint',
    say: ([mark]) => `“${mark.trim()}”是粘贴带来的列表符号，请删去`,
  },
  {
    where: /\n/,
    pattern: /(?<=[\p{Script=Han}])\n(?=[\p{Script=Han}])/gu,
    severity: 'hint',
    say: (_, count) => `句子中间有${count}处换行，请接成一行`,
  },
];

type Place = { start: number; end: number };

const quoteOf = (text: string, { start, end }: Place): string =>
  text.slice(Math.max(0, start - AROUND), end + AROUND).trim();

/** What 规范化文字 takes out between Chinese characters. @param told what is spoken of already, with its spaces */
function strayRemarks(text: string, told: readonly Place[]): Remark[] {
  const fix: readonly Correction[] = uniform(text).changes.filter(
    ({ kind, start, end }) => kind === 'space' && !told.some((own) => own.start < end && own.end > start),
  );
  const [first] = fix;
  if (!first) return [];
  const message = `汉字之间有${fix.length}处多余的空格，请删去`;
  return [{ severity: 'hint', message, quote: quoteOf(text, first), values: { count: fix.length }, fix }];
}

function read(text: string): Remark[] {
  const traces = READINGS.flatMap(({ where, pattern, severity, say }) => {
    const found = where?.test(text) === false ? [] : matchesIn(text, pattern);
    const [first] = found;
    if (!first) return [];
    const places = found.map(({ 0: words, index }): Place => ({ start: index, end: index + words.length }));
    const quote = places[0] ? quoteOf(text, places[0]) : '';
    const remark: Remark = { severity, message: say(first, found.length), quote, values: { count: found.length } };
    return [{ remark, places }];
  });
  return [
    ...traces.map(({ remark }) => remark),
    ...strayRemarks(
      text,
      traces.flatMap(({ places }) => places),
    ),
  ];
}

/** What a report holds that nobody wrote: marks of another program, page numbers, gaps of a template. */
export const artefact = textRule('artefact', read, writtenPassages);
