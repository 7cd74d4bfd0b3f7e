import { isOrganization } from './closing';
import { isBare, type SourceLine } from './lines';

export type Front = {
  title: string[];
  addressee: string;
  school: string;
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

/** Title lines, 主送机关 and what follows, of the lines before the first chapter. */
export function readFront(lines: readonly SourceLine[]): Front {
  const end = lines.findIndex((line) => !isBare(line.text, TITLE_LENGTH) || /[：:]$/.test(line.text));
  const count = Math.min(end < 0 ? lines.length : end, TITLE_LINES);
  const title = lines.slice(0, count).flatMap((line) => atSenseUnits(line.text));
  const after = lines[count];
  const addressed = after !== undefined && /[：:]$/.test(after.text) && after.text.length <= 40;
  return {
    title: title.slice(0, TITLE_LINES),
    addressee: addressed ? after.text : '',
    school: title.find(isOrganization) ?? '',
    rest: lines.slice(addressed ? count + 1 : count),
  };
}
