import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

/** A total that candidates reached or had to reach is none to be had: 分数线总分为352分. */
const FULL =
  /(?:满分|(?<!线|考生|[最团])总分)(?:为|是|共|[：:])?\s?(\d{1,3}[05])\s?分|[（(](?:满分|总分)?\s?(\d{2,4})\s?分制[）)]/;
const MARK = /(?:得分|平均分|均分|评分|得)(?:为|是|达|达到|[：:])?\s?(\d{2,4}(?:\.\d{1,2})?)\s?分/g;

const read = (text: string): Remark[] => {
  if (!/满分|总分|分制/.test(text)) return [];
  const full = FULL.exec(text);
  const most = Number(full?.[1] ?? full?.[2]);
  return matchesIn(text, MARK)
    .filter(({ 1: mark }) => Number(mark) > most)
    .map(({ 0: quote, 1: mark = '' }) => ({
      severity: 'warning',
      message: `“${quote}”高于满分${most}分，请核对`,
      quote,
      values: { mark: Number(mark), most },
    }));
};

/** More marks than there are. */
export const fullMarks = textRule('impossible-relation', read);
