import { finding, type Rule } from '../rule';

/** 示例大学2024—2025学年…… begins with the name. */
const NAMED = /^\p{Script=Han}{2,24}?(?:大学|学院|学校)(?!\p{Script=Han}{0,12}(?:大学|学院|学校))/u;

/** The school that the title names against the one that signs. */
export const schoolOfTitle: Rule = {
  id: 'inconsistent-term',
  check: (report) => {
    const signed = report.signature.school.trim();
    const titled = NAMED.exec(report.preface.title.join('').replace(/\s/g, ''))?.[0];
    if (signed === '' || titled === undefined || titled === signed) return [];
    // Either may say more than the other: a campus, or who issues it.
    if (titled.endsWith(signed) || signed.startsWith(titled) || titled.startsWith(signed) || signed.endsWith(titled))
      return [];
    const message = `落款“${signed}”与标题中的校名“${titled}”不一致，请核对`;
    const more = { path: 'school', quote: signed, values: { signed, titled } };
    return [finding('inconsistent-term', 'warning', 'signature', message, more)];
  },
};
