import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';
import { SENTENCE } from './quotient';

/** A total that candidates reached or had to reach is none to be had: 分数线总分为352分. */
const FULL =
  /(?:满分|(?<!线|考生|[最团])总分)(?:为|是|共|[：:])?\s?(\d{1,3}[05])\s?分|[（(](?:满分|总分)?\s?(\d{2,4})\s?分制[）)]/;
const FULLS = new RegExp(FULL, 'g');
const MARK = /(?:得分|平均分|均分|评分|得)(?:为|是|达|达到|[：:])?\s?(\d{2,4}(?:\.\d{1,2})?)\s?分/g;

/** 得分102分（满分100分）. */
const BEHIND = new RegExp(`^\\s?[（(]?(?:${FULL.source})`);
/** Marks beyond the full ones. */
const EXTRA = /加分|附加/;

const mostOf = (told: RegExpMatchArray | null | undefined): number => Number(told?.[1] ?? told?.[2]);

const judge = (sentence: string): Remark[] =>
  !/满分|总分|分制/.test(sentence) || EXTRA.test(sentence)
    ? []
    : matchesIn(sentence, MARK).flatMap(({ 0: quote, 1: mark = '', index }): Remark[] => {
        const own = BEHIND.exec(sentence.slice(index + quote.length, index + quote.length + 16));
        // Each test has its own: what was told last before the mark.
        const most = mostOf(own ?? matchesIn(sentence.slice(0, index), FULLS).at(-1));
        if (!(Number(mark) > most)) return [];
        const message = `“${quote}”高于满分${most}分，请核对`;
        return [{ severity: 'warning', message, quote, values: { mark: Number(mark), most } }];
      });

const read = (text: string): Remark[] =>
  /满分|总分|分制/.test(text) ? matchesIn(text, SENTENCE).flatMap(([sentence]) => judge(sentence)) : [];

/** More marks than there are. */
export const fullMarks = textRule('impossible-relation', read);
