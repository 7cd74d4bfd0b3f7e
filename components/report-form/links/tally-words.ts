import type { LinkRun } from '@/lib/usecases/links/runs';
import { EVIDENCE_DAYS, type LinkTally } from '@/lib/validation/link-evidence';
import { formatMoment } from '../../ui/dates';

const WORDS = [
  ['alive', '正常'],
  ['moved', '改用新地址'],
  ['dead', '打不开'],
  ['inconclusive', '要点开看'],
  ['unchecked', '未核对'],
] as const;

const total = (tally: LinkTally): number => WORDS.reduce((sum, [verdict]) => sum + tally[verdict], 0);

export const hasLinks = (tally: LinkTally): boolean => total(tally) > 0;

/** "链接48条：正常40条，打不开3条，未核对5条。其中10条的核对结果已超过30天。" */
export function tallyWords(tally: LinkTally): string {
  const parts = WORDS.flatMap(([verdict, word]) => (tally[verdict] > 0 ? [`${word}${tally[verdict]}条`] : []));
  const stale = tally.stale > 0 ? `其中${tally.stale}条的核对结果已超过${EVIDENCE_DAYS}天。` : '';
  return `链接${total(tally)}条：${parts.join('，')}。${stale}`;
}

/** How far a check is, or how the last one ended. */
export function runWords({ state, done, total: all, left, startedByName, startedAt }: LinkRun): string {
  const who = `${startedByName}，${formatMoment(startedAt)}`;
  const more = left > 0 ? `链接太多，还有${left}条没有列入，请按事项核对。` : '';
  switch (state) {
    case 'running':
      return `正在核对${done}／${all}条（${who}开始）。可以离开本页，核对不会中断。`;
    case 'finished':
      return all === 0 ? '这里没有可以核对的链接。' : `${all}条已核对（${who}）。${more}`;
    case 'stopped':
      return `已停止，核对了${done}／${all}条（${who}）。`;
    case 'late':
      return `时间到，核对了${done}／${all}条（${who}），其余请再核对一次。`;
    case 'failed':
      return `核对中断，核对了${done}／${all}条（${who}），请再核对一次。`;
  }
}

/** What to say before submission of links that are dead, old or unchecked; undefined when there is nothing to say. */
export function linksCaution(tally: LinkTally): string | undefined {
  const parts = [
    tally.dead > 0 ? `${tally.dead}条打不开` : '',
    tally.unchecked > 0 ? `${tally.unchecked}条没有核对过` : '',
    tally.stale > 0 ? `${tally.stale}条的核对结果已超过${EVIDENCE_DAYS}天` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? `清单链接有${parts.join('，')}。` : undefined;
}
