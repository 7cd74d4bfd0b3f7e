import { findPlatformFigures, type Metric, type PlatformFigure } from '@/lib/prose';
import { formatNumber, type ReportContent } from '@/lib/report';
import type { Finding } from '../finding';
import { prosePassages } from '../passages';
import { finding, type Rule } from '../rule';

const LABELS: Record<Metric, string> = {
  posts: '发布数',
  views: '阅读（播放）量',
  impressions: '展现量',
  likes: '点赞',
  comments: '评论',
  shares: '转发（分享）',
  followers: '粉丝',
};
/** Followers may well be more than one year's views, but not so many times more. */
const FOLLOWERS_PER_VIEW = 10;
/** So many times the middle of the other platforms asks for a second look. */
const FAR_OFF = 30;
const ENOUGH_OTHERS = 3;

type Placed = PlatformFigure & Pick<Finding, 'part' | 'path'>;
/** The figures of one platform in one paragraph. */
type Group = Placed[];

function groupsOf(report: ReportContent): Group[] {
  return prosePassages(report).flatMap(({ part, path, text }) => {
    const groups = new Map<string, Group>();
    for (const figure of findPlatformFigures(text)) {
      const own = groups.get(figure.platform) ?? [];
      own.push({ ...figure, part, path });
      groups.set(figure.platform, own);
    }
    return [...groups.values()];
  });
}

const of = (group: Group, metric: Metric): Placed | undefined => group.find((figure) => figure.metric === metric);

/** What a count may not exceed, within the same span of time. */
const WITHIN: readonly [Metric, Metric, number][] = [
  ['likes', 'views', 1],
  ['shares', 'views', 1],
  ['comments', 'views', 1],
  ['views', 'impressions', 1],
  ['followers', 'views', FOLLOWERS_PER_VIEW],
];

/** More likes than views, more shares than views: one of the two has lost its 万. */
export const platformRelations: Rule = {
  id: 'impossible-relation',
  check: (report) => groupsOf(report).flatMap((group) => WITHIN.flatMap((relation) => exceeding(group, relation))),
};

function exceeding(group: Group, [part, whole, times]: (typeof WITHIN)[number]): Finding[] {
  const [count, limit] = [of(group, part), of(group, whole)];
  if (!count || !limit || count.quantity.value <= limit.quantity.value * times) return [];
  if (part !== 'followers' && count.cumulative !== limit.cumulative) return [];
  const [a, b] = [count.quantity.value, limit.quantity.value];
  const message = `${count.name}的${LABELS[part]}${formatNumber(a)}大于${LABELS[whole]}${formatNumber(b)}，请核对单位是否写错`;
  const more = { path: count.path ?? '', quote: count.quote, values: { count: a, limit: b } };
  return [finding('impossible-relation', 'warning', count.part, message, more)];
}

/** A figure far beyond those of the school's other platforms. */
export const outliers: Rule = {
  id: 'magnitude-outlier',
  check: (report) => {
    const groups = groupsOf(report);
    return (['followers', 'posts'] as const).flatMap((metric) => {
      const figures = groups.flatMap((group) => of(group, metric) ?? []);
      const values = figures.map(({ quantity }) => quantity.value).toSorted((a, b) => a - b);
      return figures.flatMap((figure) => farOff(figure, values));
    });
  },
};

/** @param values of all platforms, this one's among them, in ascending order */
function farOff(figure: Placed, values: readonly number[]): Finding[] {
  const { value } = figure.quantity;
  // Without the figure itself, which stands in the upper half, the middle of the others is one place lower.
  const middle = values[Math.floor((values.length - 1) / 2)] ?? 0;
  if (values.length <= ENOUGH_OTHERS || middle === 0 || value < middle * FAR_OFF) return [];
  const times = Math.round(value / middle);
  const message = `${figure.name}的${LABELS[figure.metric]}${formatNumber(value)}约为其他平台中位数${formatNumber(middle)}的${times}倍，请核对是否多写单位或误填累计数`;
  const more = { path: figure.path ?? '', quote: figure.quote, values: { value, middle } };
  return [finding('magnitude-outlier', 'hint', figure.part, message, more)];
}
