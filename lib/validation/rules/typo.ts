import { findConfusions } from '@/lib/prose';
import { clauseAround } from '@/lib/prose/clause-around';
import { correction } from '@/lib/prose/correction';
import { type Remark, textRule, writtenPassages } from '../passages';

/** One word written for another, as the words around it show. */
export const typo = textRule(
  'typo',
  (text) =>
    findConfusions(text).map(({ start, end, wrong, right }): Remark => {
      const quote = clauseAround(text, start, end);
      const message = `“${text.slice(start, end)}”中“${wrong}”疑为“${right}”之误，请核对`;
      const said = text.slice(start, end) === wrong ? `“${wrong}”疑为“${right}”之误，请核对` : message;
      const at = text.indexOf(wrong, start);
      const once = at >= start && at + wrong.length <= end && text.slice(start, end).split(wrong).length === 2;
      return {
        severity: 'warning',
        message: said,
        quote,
        values: { written: wrong, right },
        ...(once && { fix: [correction(at, wrong, right, `“${wrong}”疑为“${right}”`)] }),
      };
    }),
  writtenPassages,
);
