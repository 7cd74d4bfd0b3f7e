import { withoutTitles } from '@/lib/prose';
import { correction } from '@/lib/prose/correction';
import type { Readings } from '@/lib/prose/remembered';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

/** Each reading: what to look for, and what to say of the words found. */
const READINGS: readonly {
  /** A cheap question, where it saves most texts the pattern. */
  where?: (text: string) => boolean;
  pattern: RegExp;
  severity: Remark['severity'];
  say: (found: RegExpMatchArray) => string;
}[] = [
  {
    where: repeatsRun,
    // 一项一项 counts, 哔哩哔哩 is a name, 代表代表全体 is subject and verb, 领导领导 likewise; 研究|研究生, 委员会|委员会议.
    pattern: /(?!一|哔哩|代表|领导|组织|通知|计划)([\p{Script=Han}]{2,4})\1(?![生厅局处院员长网议])/gu,
    severity: 'warning',
    say: (found) => `“${found[1]}”连写了两遍，请删去一个`,
  },
  {
    where: standsTwice,
    // 目的|的, 为了|了解, 共和|和, 参与|与, 即将|将 are words that end or begin so.
    pattern:
      /(?<!目)的的(?!确|士)|了了(?!解|然|结|不)|(?<![共饱缓温柔总平])和和(?!气|平|谐|睦)|(?<![参赋给授])与与(?!会)|将将|把把|被被(?!子)/g,
    severity: 'warning',
    say: ([word]) => `“${word}”重复，请删去一个字`,
  },
  {
    where: (text) => /的[存开进完取落][在展行成得实]的/.test(text),
    pattern: /[\p{Script=Han}]{2}的(?:存在|开展|进行|完成|取得|落实)的(?=[\p{Script=Han}])/gu,
    severity: 'warning',
    say: ([words]) => `“${words}”多了一个“的”，请改写`,
  },
  {
    where: (text) => /[时断极步真实续分格][将把对向以通]/.test(text),
    pattern:
      /(及时|不断|积极|进一步|认真|切实|继续|充分|严格)(?:将|把|对|向|以|通过)[^，。；、：,;:！？]{2,40}(?<![并和且又与而])\1/g,
    severity: 'warning',
    say: (found) => `同一分句里用了两个“${found[1]}”，请删去一个`,
  },
  {
    pattern: /对外向(?:社会|公众)/g,
    severity: 'hint',
    say: ([words]) => `“${words}”中“对外”与“${words.slice(2)}”意思重复，请删去“对外”`,
  },
  { pattern: /目的是为了/g, severity: 'hint', say: () => '“目的是”与“为了”意思重复，请删去“为了”' },
  {
    pattern: /原因是(?:因为|由于)/g,
    severity: 'hint',
    say: ([words]) => `“${words}”中“原因是”与“${words.slice(3)}”意思重复，请删去一个`,
  },
  { pattern: /全方面[、，]?(?=全方位)/g, severity: 'hint', say: () => '“全方面”与“全方位”意思重复，请删去“全方面”' },
];

const LONGEST = 4;
/** Rare characters take two units. */
const RARE = /[\ud800-\udbff]/;

/** Letters, figures, marks and the blanks in place of titles come before all Han characters. */
const HAN = 0x3400;

/** Whether one unit stands twice in a row. */
function standsTwice(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === text.charCodeAt(i - 1) && unit >= HAN) return true;
  }
  return false;
}

/** Whether two units and more, all of them perhaps Han, stand twice in a row. */
function repeatsRun(text: string): boolean {
  const longest = RARE.test(text) ? 2 * LONGEST : LONGEST;
  for (let by = 2; by <= longest; by++) {
    let same = 0;
    for (let i = by; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      same = unit === text.charCodeAt(i - by) && unit >= HAN ? same + 1 : 0;
      if (same === by) return true;
    }
  }
  return false;
}

/** Some words around, so that the place can be found. */
const around = (text: string, start: number, length: number): string =>
  text.slice(Math.max(0, start - 4), start + length + 6);

/** Words that stand twice in a row are struck once; every other repetition is for the author to reword. */
function once({ 0: words, index }: RegExpMatchArray & { index: number }, reason: string): Pick<Remark, 'fix'> {
  const half = words.slice(0, words.length / 2);
  return half + half === words ? { fix: [correction(index, words, half, reason)] } : {};
}

function read(text: string, readings: Readings): Remark[] {
  const plain = withoutTitles(text, readings);
  return READINGS.filter(({ where }) => where?.(plain) ?? true).flatMap(({ pattern, severity, say }) =>
    matchesIn(plain, pattern).map((found) => ({
      severity,
      message: say(found),
      quote: around(text, found.index, found[0].length),
      ...once(found, say(found)),
    })),
  );
}

/** Words written twice, and words that say again what the one before has said. */
export const repeatedWord = textRule('repeated-word', read);
