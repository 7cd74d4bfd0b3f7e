import { isOrganization } from './closing';
import { isBare, joinLines, type SourceLine } from './lines';
import { isOfThePage } from './page-furniture';

export type Front = {
  title: string[];
  addressee: string;
  school: string;
  /** What a web page puts around its title. */
  furniture: SourceLine[];
  /** Lines of a cover over the title, which names the document again. */
  cover: readonly SourceLine[];
  /** What follows the title: the preface. */
  rest: SourceLine[];
};

const TITLE_LINES = 6;
const TITLE_LENGTH = 60;

/** "示例大学2022-2023学年度信息公开工作报告" breaks behind the school's name (GB/T 9704-2012 7.3.1: at sense units). */
function atSenseUnits(line: string): string[] {
  const match = /^(.{2,30}?(?:大学|学院|学校))((?:19|20)\d{2}.+)$/.exec(line);
  return match ? [match[1] ?? '', match[2] ?? ''] : [line];
}

const isTitleLine = (line: SourceLine): boolean =>
  !line.cells && isBare(line.text, TITLE_LENGTH) && !/[：:]$/.test(line.text);

/** The kind of document is a title's last word; what it is for may stand in brackets behind it. */
const WHOLE = /(?:报告|年报)(?:[（(][^（）()]{1,40}[）)])?$/;
/** How a sentence of the preface begins, where it is broken and has no mark yet. */
const RUNS_ON = /^(?:根据|按照|依据|依照|遵照|为|现将|现就|本|结合|贯彻|《)/;
/** A year or a day, alone: 2023年9月—2024年8月. */
const YEARS = /^[（(]?(?:19|20)\d{2}[\d年月日学度至.—－~-]{1,30}[）)]?$/;

/** Below a whole title only the school, its years or the day are still of it. */
const isBelowTitle = ({ text }: SourceLine): boolean =>
  isOrganization(text) || YEARS.test(text) || /^[（(].{1,40}[）)]$/.test(text);

/** The title's lines, and how many of the text they are: a line as long as lines become may be broken. */
function readTitle(lines: readonly SourceLine[]): { title: string[]; count: number } {
  const title: string[] = [];
  let count = 0;
  while (count < lines.length) {
    const { text, taken } = titleLine(lines, count);
    const line = lines[count];
    const whole = WHOLE.test(title.join(''));
    if (!line || taken === 0 || (whole && !isBelowTitle(line)) || RUNS_ON.test(text)) break;
    const parts = atSenseUnits(text);
    if (title.length + parts.length > TITLE_LINES) break;
    title.push(...parts);
    count += taken;
  }
  return { title, count };
}

/** A line of the title, mended where it was broken: over no more lines than a title has. */
function titleLine(lines: readonly SourceLine[], from: number): { text: string; taken: number } {
  const end = Math.min(lines.length, from + TITLE_LINES);
  let text = '';
  for (let at = from; at < end; at++) {
    const line = lines[at];
    if (!line || !isTitleLine(line) || (at > from && line.gap)) return { text, taken: at - from };
    text = at === from ? line.text : joinLines(text, line.text);
    if (!line.full || WHOLE.test(text)) return { text, taken: at - from + 1 };
  }
  return { text, taken: end - from };
}

/** Names of a site's pages, one beside the other: 学校概况, 信息公开指南. */
const NAVIGATION = /^[\p{Script=Han}、|｜·\s]{2,40}$/u;
const PAGE = /首页|概况|公开|年报$|年度报告$|通知公告|机构设置|规章制度/;
/** What may stand over a title and is of the document. */
const OVER_TITLE = /^附件|^关于|[稿件]$|^(?:机密|秘密|绝密)/;
const SCHOOL = /大学|学院|学校/;
const TITLE_YEAR = /(?:19|20)\d{2}|二[〇○零]/;
/** So many pages a site may name, and over so many lines a title may be broken. */
const NAVIGATION_LINES = 60;
const BROKEN_OVER = 4;

/** Where the title that ends in a line begins: it holds a year and 信息公开……报告, in one line or with those before it. */
function titleStart(lines: readonly SourceLine[], end: number): number | undefined {
  let title = '';
  for (let at = end; at >= 0 && end - at < BROKEN_OVER; at--) {
    title = (lines[at]?.text ?? '') + title;
    if (!WHOLE.test(title)) return undefined;
    if (!title.includes('信息公开') || !TITLE_YEAR.test(title)) continue;
    return !SCHOOL.test(title) && SCHOOL.test(lines[at - 1]?.text ?? '') ? at - 1 : at;
  }
  return undefined;
}

/** What a cover calls the document, alone in its line. */
const KIND = /^(?:高校|学校)?信息公开(?:工作)?(?:年度)?(?:报告|年报)$/;

type Above = { menu: readonly SourceLine[]; cover: readonly SourceLine[] };
const NOTHING: Above = { menu: [], cover: [] };

/** The lines before the title that name the other pages of its site, or those of a cover; none where it is not certain that they are. */
function aboveTitle(lines: readonly SourceLine[]): Above {
  const other = lines.findIndex((line) => !isTitleLine(line));
  const head = lines.slice(0, Math.min(NAVIGATION_LINES, other < 0 ? lines.length : other));
  for (const end of head.keys()) {
    const start = titleStart(head, end);
    if (start === undefined) continue;
    const before = head.slice(0, start);
    const named = before.filter(({ text }) => PAGE.test(text));
    if (named.length === 0 || !before.every(({ text }) => NAVIGATION.test(text) && !OVER_TITLE.test(text)))
      return NOTHING;
    return named.every(({ text }) => KIND.test(text)) ? { ...NOTHING, cover: before } : { ...NOTHING, menu: before };
  }
  return NOTHING;
}

/** Title lines, 主送机关 and what follows, of the lines before the first chapter. */
export function readFront(lines: readonly SourceLine[]): Front {
  const text = lines.filter((line) => !isOfThePage(line));
  const { menu, cover } = aboveTitle(text);
  const own = text.slice(menu.length + cover.length);
  const furniture = lines.filter((line) => isOfThePage(line) || menu.includes(line));
  const { title, count } = readTitle(own);
  const after = own[count];
  const addressed = after !== undefined && /^[^，。；]{1,40}[：:]$/.test(after.text);
  return {
    title,
    addressee: addressed ? after.text : '',
    school: title.find(isOrganization) ?? '',
    furniture,
    cover,
    rest: own.slice(addressed ? count + 1 : count),
  };
}
