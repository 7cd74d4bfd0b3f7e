/** Universities of the mainland keep one clock (UTC+8, no summer time); the server may stand in any zone. */
const MAINLAND_OFFSET_MS = 8 * 60 * 60 * 1000;

const mainland = (moment: string): Date | undefined => {
  const date = new Date(new Date(moment).getTime() + MAINLAND_OFFSET_MS);
  return Number.isNaN(date.getTime()) ? undefined : date;
};

/** '2024-09-01T06:05:00Z' → '2024年9月1日'; text that is no moment stays as it is. */
export function formatDay(moment: string): string {
  const date = mainland(moment);
  return date ? `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日` : moment;
}

/** '2024-09-01T06:05:00Z' → '2024年9月1日 14:05'. */
export function formatMoment(moment: string): string {
  const date = mainland(moment);
  return date ? `${formatDay(moment)} ${date.toISOString().slice(11, 16)}` : moment;
}
