import { findPlatformFigures, type Metric, type PlatformFigure } from '@/lib/prose';
import { amountWords } from '@/lib/prose/amounts';
import { cellKey, effectiveValue, type ReportContent } from '@/lib/report';
import type { Finding } from '../finding';
import { oncePerCheck } from '../once-per-check';
import { prosePassages } from '../passages';
import { placedTable } from '../placed-tables';
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

const groupsOf = oncePerCheck((report): readonly Group[] =>
  prosePassages(report).flatMap(({ part, path, text }) => {
    const figures = findPlatformFigures(text);
    if (figures.length === 0) return [];
    const groups = new Map<string, Group>();
    for (const figure of figures) {
      const own = groups.get(figure.platform) ?? [];
      own.push({ ...figure, part, path });
      groups.set(figure.platform, own);
    }
    return [...groups.values()];
  }),
);

const of = (group: Group, metric: Metric): Placed | undefined => group.find((figure) => figure.metric === metric);

/** What a count may not exceed, within the same span of time. */
const WITHIN: readonly [Metric, Metric, number][] = [
  ['likes', 'views', 1],
  ['shares', 'views', 1],
  ['comments', 'views', 1],
  ['views', 'impressions', 1],
  ['followers', 'views', FOLLOWERS_PER_VIEW],
];

/** More likes than views, more shares than views: one of the two has lost its 万. Said once for a figure that several exceed. */
export const platformRelations: Rule = {
  id: 'impossible-relation',
  check: (report) =>
    groupsOf(report).flatMap((group) =>
      LIMITS.flatMap((metric) => {
        const limit = of(group, metric);
        const beyond = WITHIN.filter(([, whole]) => whole === metric).flatMap((relation) => exceeding(group, relation));
        return limit && !beyond.every((count) => isInTable(report, count, limit)) ? [tooMany(beyond, limit)] : [];
      }),
    ),
};

const LIMITS: readonly Metric[] = ['views', 'impressions'];

function exceeding(group: Group, [part, whole, times]: (typeof WITHIN)[number]): Placed[] {
  const [count, limit] = [of(group, part), of(group, whole)];
  if (!count || !limit || count.quantity.value <= limit.quantity.value * times) return [];
  // Since the account was opened it was watched at least as often as this year.
  return part !== 'followers' && count.cumulative && !limit.cumulative ? [] : [count];
}

/** The statistics table says the same, and its own rule speaks of it. */
function isInTable(report: ReportContent, count: Placed, limit: Placed): boolean {
  const placed = placedTable(report, 'newMedia');
  if (!placed) return false;
  return [count, limit].every(
    ({ platform, metric, quantity }) =>
      effectiveValue(placed.table, placed.cells, cellKey(platform, metric)) === quantity.value,
  );
}

function tooMany(beyond: readonly Placed[], limit: Placed): Finding {
  const [first = limit] = beyond;
  const counts = beyond
    .map(({ metric, quantity }) => `${LABELS[metric]}${amountWords(quantity.value, quantity)}`)
    .join('、');
  const both = `${first.name}的${counts}${beyond.length > 1 ? '都' : ''}大于${LABELS[limit.metric]}${amountWords(limit.quantity.value, limit.quantity)}`;
  const values = { count: first.quantity.value, limit: limit.quantity.value };
  return finding('impossible-relation', 'warning', first.part, `${both}，请核对单位是否写错`, {
    path: first.path ?? '',
    quote: first.quote,
    values,
  });
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
  const message = `${figure.name}的${LABELS[figure.metric]}${amountWords(value, figure.quantity)}约为其他平台中位数${amountWords(middle, figure.quantity)}的${times}倍，请核对是否多写单位或误填累计数`;
  const more = { path: figure.path ?? '', quote: figure.quote, values: { value, middle } };
  return [finding('magnitude-outlier', 'hint', figure.part, message, more)];
}
