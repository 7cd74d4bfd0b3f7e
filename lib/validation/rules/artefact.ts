import type { Correction } from '@/lib/prose/correction';
import { ENTITY } from '@/lib/prose/entities';
import { normalise } from '@/lib/prose/normalise';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule, writtenPassages } from '../passages';

const AROUND = 10;

type Reading = {
  /** A cheap question that saves most texts the pattern. */
  where?: RegExp;
  pattern: RegExp;
  severity: Remark['severity'];
  say: (found: RegExpMatchArray, count: number) => string;
  /** What may be struck without a second thought. */
  mend?: (text: string) => readonly Correction[];
};

/** Traces of copying, converting and templates. One finding a kind and text, however often it stands there. */
const READINGS: readonly Reading[] = [
  {
    pattern: /[\ufffd□]|锟斤拷|烫烫|[\ue000-\uf8ff]/g,
    severity: 'error',
    say: ([sign], count) => `有${count}处乱码或显示不出的字（“${sign}”），请照原文改正`,
  },
  {
    pattern: new RegExp(
      `${ENTITY.source}|<\\/?(?:p|br|span|div|a|b|i|strong|td|tr|font|img)\\b[^<>]{0,200}>|\\[object Object\\]`,
      'gi',
    ),
    severity: 'error',
    say: ([code]) => `夹有网页代码“${code.slice(0, 20)}”，请删去`,
  },
  {
    pattern:
      /错误[!！]\s?(?:未找到引用源|未定义书签|超链接引用无效)[。.]?|Error! (?:Reference source|Bookmark) not [a-z]+\.?/gi,
    severity: 'error',
    say: ([words]) => `有Word留下的“${words}”，请改写`,
  },
  {
    pattern:
      /(?<![\dA-Za-z*×])(?:[×✕]{2,}|[Xx]{2,}|\*{2,}|_{3,}|○{2,}|〇{2,})(?![\dA-Za-z*×〇○])|待(?:补充|填写|填报|核实)(?=[，,。；;）)】]|$)|[（(【[](?:此处|请在?此)[^）)】\]]{1,20}[）)】\]]/g,
    severity: 'error',
    say: ([words]) => `“${words}”是没有填写的空缺，请补上`,
  },
  {
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
    where: /[ \t\u00a0\n]/,
    pattern:
      /(?<=[\p{Script=Han}，。、；])[ \t\u00a0]+(?=[\p{Script=Han}，。、；])|(?<=[\p{Script=Han}])\n(?=[\p{Script=Han}])/gu,
    severity: 'hint',
    say: (_, count) => `汉字之间有${count}处多余的空格或换行，请删去`,
    mend: (text) => normalise(text).filter(({ kind }) => kind === 'space'),
  },
];

function read(text: string): Remark[] {
  return READINGS.flatMap(({ where, pattern, severity, say, mend }): Remark[] => {
    const found = where?.test(text) === false ? [] : matchesIn(text, pattern);
    const [first] = found;
    if (!first) return [];
    const quote = text.slice(Math.max(0, first.index - AROUND), first.index + first[0].length + AROUND);
    const fix = mend?.(text) ?? [];
    const offer = fix.length > 0 ? { fix } : {};
    return [
      { severity, message: say(first, found.length), quote: quote.trim(), values: { count: found.length }, ...offer },
    ];
  });
}

/** What a report holds that nobody wrote: marks of another program, page numbers, gaps of a template. */
export const artefact = textRule('artefact', read, writtenPassages);
