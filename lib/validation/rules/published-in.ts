/** 2022年4月12日，学校……公开了: the day on which what stands behind it was published. */
const PUBLISHED_ON =
  /((?:19|20)\d{2})年\d{1,2}月(?:(?!(?:19|20)\d{2}年)[^。；;\n]){0,30}(?:公开|公布|发布)了?[^，,。；;\d]{0,8}$/;
/** A day stands no further before what was published on it. */
const REACH = 60;

/** The year in which, as the words before a place say, what stands there was published, and where those words begin. */
export function publishedIn(text: string, at: number): { year: number; start: number } | undefined {
  const from = Math.max(0, at - REACH);
  const day = PUBLISHED_ON.exec(text.slice(from, at));
  return day ? { year: Number(day[1]), start: from + day.index } : undefined;
}
