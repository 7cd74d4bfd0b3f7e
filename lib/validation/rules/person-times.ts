import { findQuantities, isExact } from '@/lib/prose';
import { amountWords } from '@/lib/prose/amounts';
import { type Remark, textRule } from '../passages';

/** "培训信息员86人、240人次", "参训人员86人，累计240人次": one activity, counted by heads and by times. */
const SAME_ACTIVITY = /^[、，,（(\s]{1,2}(?:共|计|共计|合计|累计|达)?(?:培训|参训|参加|参与|接待)?(?:达|共)?$/;

const read = (text: string): Remark[] => {
  if (!text.includes('人次')) return [];
  const quantities = findQuantities(text);
  return quantities.flatMap((times, i): Remark[] => {
    const people = quantities[i - 1];
    if (!people || times.unit !== '人次' || people.unit !== '人' || !isExact(people) || !isExact(times)) return [];
    if (times.value >= people.value || !SAME_ACTIVITY.test(text.slice(people.end, times.start))) return [];
    const [heads, all] = [people, times].map((q) => amountWords(q.value, people, times));
    const message = `${all}人次少于${heads}人，同一活动的人次不会少于人数，请核对`;
    const values = { people: people.value, times: times.value };
    return [{ severity: 'warning', message, quote: text.slice(people.start, times.end), values }];
  });
};

/** Nobody takes part less than once. */
export const personTimes = textRule('impossible-relation', read);
