import { remembered } from '@/lib/prose/remembered';
import { matchesIn } from '@/lib/prose/span';
import { chapterPassages } from '../passages';
import { finding, type Rule } from '../rule';

/** A school by its full name, whose body does something: 示例师范学院党委专门听取了……. Not a school's own 师范学院. */
const ACTOR =
  /(?<![\p{Script=Han}、《“])(?:由|经|在)?(\p{Script=Han}{2,8}?(?:大学|(?:师范|理工|职业|职业技术|科技|财经|农业|中医药)学院|高等专科学校))(?:党委|校长办公会|校党委|校务会|党政联席会)?[^\p{Script=Han}，,]{0,2}(?:专门|专题|认真|及时|进一步|坚持|高度){0,2}(?:听取了?|印发了?|制定了?|修订了?|召开了?|成立了?|重视)/gu;
/** The same without the name before it: most texts that speak of schools tell of none that acts. */
const ACTS =
  /(?:大学|学院|学校)(?:党委|校长办公会|校党委|校务会|党政联席会)?[^\p{Script=Han}，,]{0,2}(?:专门|专题|认真|及时|进一步|坚持|高度){0,2}(?:听取|印发|制定|修订|召开|成立|重视)/u;
const OF_OTHERS =
  /赴|到访|来访|来自|调研|考察|兄弟|邀请|应邀|合作|共建|联合|签[约订署]|交流|对口|附属|原名?|前身|更名|合并|转设|毕业|等校|参加|出席|借鉴|学习/;
const GENERIC = /^(?:我|本|各|全|该|高等|普通|综合性?|地方|省属|部属|重点|民办|公办)/;

const NONE: readonly RegExpExecArray[] = [];
const actorsIn = remembered((text) => (ACTS.test(text) ? matchesIn(text, ACTOR) : NONE));

/** Another school as the one who acts in this report: text of another report. */
export const otherSchool: Rule = {
  id: 'inconsistent-term',
  check: (report) => {
    const own = report.signature.school.trim();
    if (own === '') return [];
    return chapterPassages(report).flatMap(({ part, path, text }) =>
      actorsIn(text).flatMap(({ 1: name = '', 0: words, index }) => {
        const around =
          text.slice(Math.max(0, index - 20), index) + text.slice(index + words.length, index + words.length + 20);
        // A name that ends as the own one and is as long is told by its own rule.
        if (
          own.includes(name) ||
          name.includes(own) ||
          (name.length === own.length && name.slice(-2) === own.slice(-2))
        )
          return [];
        if (GENERIC.test(name) || OF_OTHERS.test(around)) return [];
        const message = `“${name}”不是本校（${own}），疑为沿用了他校文字，请核对`;
        return [finding('inconsistent-term', 'warning', part, message, { path, quote: name })];
      }),
    );
  },
};
