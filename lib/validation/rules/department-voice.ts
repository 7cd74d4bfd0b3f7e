import { remembered } from '@/lib/prose/remembered';
import { matchesIn } from '@/lib/prose/span';
import { chapterPassages } from '../passages';
import { finding, type Rule } from '../rule';

/**
 * What a department calls itself; 我院 is a school's own word where the school is a 学院. 本系统, 本处理结果, 我科研 and
 * 我中心组 begin like it and are other words.
 */
const OWN =
  /(?<=^|[，,。；;：:、（(\s将对由经在为是])(我处(?![理罚置分境于在方处])|我科(?![研技学普创目])|我馆(?!员)|我中心(?![组城校])|我系(?![统数])|我部门|我单位|本处(?![理罚置分境于在方])|本科室|本系(?![统数])|我支部|我学部(?!分)|我院(?!系))(?![士校区内外线友列室藏])(?!所[称指述在])/g;
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
        const message = `“${quote}”是部门自称，报告以学校名义编写，请改为部门的全称或“学校”`;
        const around = text.slice(index, index + 12);
        // 学校 may be written of a college that has grown into a university.
        const severity = quote === '我院' ? 'hint' : 'warning';
        return [finding('inconsistent-term', severity, part, message, { path, quote: around })];
      }),
    );
  },
};
