import { remembered } from '@/lib/prose/remembered';
import { matchesIn } from '@/lib/prose/span';
import { partName } from '@/lib/report/part-names';
import type { Finding } from '../finding';
import { type Passage, prosePassages } from '../passages';
import { finding, type Rule } from '../rule';
import { transpositions } from './transposed';

/** 官方微信……粉丝32.6万人; 微信粉丝由2022年的12万人增加到目前的36.2万人. */
const FOLLOWERS =
  /官方(微信|微博|抖音|视频号)[^。；;\n]{0,160}?粉丝[数量]?(?:[由从][^，,。；;]{0,16}?(?:增[加长]?|上升|提升)[至到]?(?:目前|现在)?的?|达到?|为|有|突破)?\s?(\d{1,4}\.\d{1,2})\s?万/g;

type Told = { platform: string; figure: string };

const toldIn = remembered((text): readonly Told[] =>
  text.includes('粉丝')
    ? matchesIn(text, FOLLOWERS).map(({ 1: platform = '', 2: figure = '' }) => ({ platform, figure }))
    : NONE,
);
const NONE: readonly Told[] = [];

/** 32.6 and 36.2: the point stands where it did, and two neighbouring digits do not. */
const isTurned = (one: string, other: string): boolean =>
  one.indexOf('.') === other.indexOf('.') && transpositions(one.replace('.', '')).includes(other.replace('.', ''));

type Placed = Told & { passage: Passage };

/** The followers of the school's account, told in two chapters with two digits the other way round. */
export const followersTurned: Rule = {
  id: 'impossible-relation',
  check: (report) => {
    const all = prosePassages(report).flatMap((passage): Placed[] =>
      toldIn(passage.text, passage.readings).map((told) => ({ ...told, passage })),
    );
    return all.flatMap((later, i): Finding[] => {
      const earlier = all
        .slice(0, i)
        .find(
          ({ platform, figure, passage: { part } }) =>
            platform === later.platform && part !== later.passage.part && isTurned(figure, later.figure),
        );
      if (!earlier) return [];
      const where = partName(report, earlier.passage.part);
      const message = `官方${later.platform}粉丝“${later.figure}万”与“${where}”中的“${earlier.figure}万”只有两位数字的先后不同，请核对是否写颠倒了`;
      const { part, path } = later.passage;
      const values = { here: Number(later.figure), there: Number(earlier.figure) };
      return [finding('impossible-relation', 'warning', part, message, { path, quote: `${later.figure}万`, values })];
    });
  },
};
