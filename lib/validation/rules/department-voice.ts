import { remembered } from '@/lib/prose/remembered';
import { matchesIn } from '@/lib/prose/span';
import { chapterPassages } from '../passages';
import { finding, type Rule } from '../rule';

/** What a department calls itself; 我院 is a school's own word where the school is a 学院. */
const OWN =
  /(?<=^|[，,。；;：:、（(\s将对由经在为是])(我处|我科|我馆|我中心|我系|我部门|我单位|本处|本科室|本系|我支部|我学部|我院)(?![士校区内外线友列室藏])(?!所[称指述在])/g;
/** 本科 is in every report of a university. */
const MAY_BE = /我[处科馆中系部单支学院]|本[处系]|本科室/;
/** What somebody said, and what a form of words asks. */
const QUOTED = /“[^“”]*$/;

const ownWordsIn = remembered((text): readonly RegExpExecArray[] =>
  MAY_BE.test(text) ? matchesIn(text, OWN).filter(({ index }) => !QUOTED.test(text.slice(0, index))) : [],
);

/** Words that a department wrote of itself, left in the report of the school. */
export const departmentVoice: Rule = {
  id: 'inconsistent-term',
  check: (report) => {
    const isCollege = /学院$/.test(report.signature.school.trim());
    return chapterPassages(report).flatMap(({ part, path, text, readings }) =>
      ownWordsIn(text, readings).flatMap(({ 0: quote, index }) => {
        if (isCollege && quote === '我院') return [];
        const message = `“${quote}”是部门的口气，报告以学校名义编写，请改为部门的全称或“学校”`;
        const around = text.slice(index, index + 12);
        // 学校 may be written of a college that has grown into a university.
        const severity = quote === '我院' ? 'hint' : 'warning';
        return [finding('inconsistent-term', severity, part, message, { path, quote: around })];
      }),
    );
  },
};
