import type { LinkRun } from '@/lib/usecases/links/runs';
import { EVIDENCE_DAYS, type LinkEvidence, type LinkTally } from '@/lib/validation/link-evidence';
import { formatDay, formatMoment } from '../../ui/dates';
import { STANDINGS } from './standings';

const total = (tally: LinkTally): number => STANDINGS.reduce((sum, { standing }) => sum + tally[standing], 0);

export const hasLinks = (tally: LinkTally): boolean => total(tally) > 0;

/** "链接48条：正常40条，打不开3条，未核对5条。其中10条的核对结果已超过7天。" */
export function tallyWords(tally: LinkTally): string {
  const parts = STANDINGS.flatMap(({ standing, word }) => (tally[standing] > 0 ? [`${word}${tally[standing]}条`] : []));
  const stale = tally.stale > 0 ? `其中${tally.stale}条的核对结果已超过${EVIDENCE_DAYS}天。` : '';
  return `链接${total(tally)}条：${parts.join('，')}。${stale}`;
}

/** How far a check is, or how the last one ended. */
export function runWords({ state, done, total: all, startedByName, startedAt }: LinkRun): string {
  const who = `${startedByName}，${formatMoment(startedAt)}`;
  const far = `已检查${done}／${all}条`;
  switch (state) {
    case 'running':
      return `正在核对，${far}（${who}开始）。可以离开本页，核对不会中断。`;
    case 'finished':
      return all === 0 ? '这里没有可以核对的链接。' : `${all}条已核对（${who}）。`;
    case 'stopped':
      return `已停止，${far}（${who}）。`;
    case 'late':
      return `时间到，${far}（${who}），其余可以继续核对。`;
    case 'offline':
      return `服务器连不上校外网站，链接没有核对（${who}）。`;
    case 'interrupted':
      return `系统重新启动，核对中断，${far}（${who}开始），其余可以继续核对。`;
    case 'failed':
      return `核对中断，${far}（${who}），其余可以继续核对。`;
  }
}

/** Whether a check ended before it had asked everything, and can be gone on with. */
export const hasRest = ({ state, done, total: all }: LinkRun): boolean =>
  done < all && (state === 'stopped' || state === 'late' || state === 'interrupted' || state === 'failed');

/** "2025年10月1日 14:05", "2025年10月1日 14:05至14:20" or "… 14:05至2025年10月3日 09:12": when the links were asked; '' where none was. */
export function askedWords(links: readonly string[], evidence: readonly LinkEvidence[]): string {
  const own = new Set(links);
  const moments = evidence.flatMap(({ url, checkedAt }) => (own.has(url) ? [checkedAt] : [])).toSorted();
  const [first, last] = [moments.at(0), moments.at(-1)];
  if (!first || !last) return '';
  const [from, to] = [formatMoment(first), formatMoment(last)];
  const day = formatDay(last);
  return from === to ? from : `${from}至${from.startsWith(day) ? to.slice(day.length).trim() : to}`;
}
