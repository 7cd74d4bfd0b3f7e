import { isOrganization } from './closing';
import { isBare, type SourceLine } from './lines';

export type Front = {
  title: string[];
  addressee: string;
  school: string;
  /** What a web page puts around its title. */
  stray: SourceLine[];
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

/** 发布时间, 浏览次数, 来源 and the like: of the page, not of the report. */
const OF_THE_PAGE =
  /发布(?:时间|日期|者|人|机构)[：:]|^(?:时间|日期|作者|编辑|来源|审核)[：:]|信息来源[：:]|(?:浏览|点击|阅读|访问)(?:次数|量|数)?[：:]|索引号[：:]|^(?:当前|您的)位置|^首页(?:$|[>＞»/])/;

const isTitleLine = (line: SourceLine): boolean =>
  !line.cells && isBare(line.text, TITLE_LENGTH) && !/[：:]$/.test(line.text);

/** Title lines, 主送机关 and what follows, of the lines before the first chapter. */
export function readFront(lines: readonly SourceLine[]): Front {
  const stray = lines.filter((line) => isBare(line.text, TITLE_LENGTH * 2) && OF_THE_PAGE.test(line.text));
  const own = lines.filter((line) => !stray.includes(line));
  const title: string[] = [];
  let count = 0;
  for (const line of own) {
    const parts = atSenseUnits(line.text);
    if (!isTitleLine(line) || title.length + parts.length > TITLE_LINES) break;
    title.push(...parts);
    count++;
  }
  const after = own[count];
  const addressed = after !== undefined && /[：:]$/.test(after.text) && after.text.length <= 40;
  return {
    title,
    addressee: addressed ? after.text : '',
    school: title.find(isOrganization) ?? '',
    stray,
    rest: own.slice(addressed ? count + 1 : count),
  };
}
