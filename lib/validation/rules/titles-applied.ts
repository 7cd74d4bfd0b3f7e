import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';
import { SENTENCE } from './quotient';

/** Professors are of the upper rank, associate professors of the one below (职称系列：正高级、副高级). */
const RANKS = [
  { rank: '正高', title: '教授' },
  { rank: '副高', title: '副教授' },
].map(({ rank, title }) => ({
  rank,
  title,
  applied: new RegExp(
    `申报[^，,。；;]{0,16}?${rank}级?(?:职称|职务|的)?\\s?(\\d+)\\s?[人名]|${rank}级?(?:职称|职务)?申报(?:的)?\\s?(\\d+)\\s?[人名]`,
  ),
  granted: new RegExp(`(?<!副)${title}(?:职称)?\\s?(\\d+)\\s?[人名]`, 'g'),
}));
const GRANTED = /通过|评定|获评|获得|晋升|取得/;

const judge = (sentence: string): Remark[] =>
  RANKS.flatMap(({ rank, title, applied, granted }): Remark[] => {
    const found = applied.exec(sentence);
    const asked = Number(found?.[1] ?? found?.[2]);
    const own = matchesIn(sentence, granted).find(
      ({ 1: figure, index }) => Number(figure) > asked && GRANTED.test(sentence.slice(0, index)),
    );
    if (!found || !own) return [];
    const message = `${rank}级申报${asked}人，通过的${own[0]}多于申报人数，请核对`;
    return [
      { severity: 'warning', message, quote: found[0], values: { applied: asked, granted: Number(own[1]), title } },
    ];
  });

const read = (text: string): Remark[] =>
  text.includes('申报') && /[正副]高/.test(text) && GRANTED.test(text)
    ? matchesIn(text, SENTENCE).flatMap(({ 0: sentence }) => judge(sentence))
    : [];

/** More professors made than people asked for it. */
export const titlesApplied = textRule('impossible-relation', read);
