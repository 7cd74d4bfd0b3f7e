import 'server-only';
import {
  database,
  endLinkRun,
  findInstitution,
  inTransaction,
  type KeptRun,
  keepLinkCheck,
  keepLinkRun,
  listParts,
  scopeOf,
} from '@/lib/persistence';
import { itemContentSchema } from '@/lib/report';
import { fail, ok, type Result } from '@/lib/result';
import { linksOfItems } from '@/lib/validation/link-evidence';
import type { Actor } from '@/lib/workflow';
import type { Judged } from './links/judge';
import { machineNetwork, type Network } from './links/network';
import { passOver } from './links/pass';
import { runView } from './links/run-view';
import { closeRun, isBusy, isRunning, type LinkRun, openRun } from './links/runs';
import { type Only, ownItems, wantedLinks } from './links/wanted';
import { refusal, reportFor } from './shared';

/**
 * @param items numbers of the items to check; all that the actor answers for where they are not named
 * @param only of their links: those that should be asked before submission, or what the last pass did not come to
 */
type CheckLinks = { reportId: string; items?: readonly number[]; only?: Only };

const OFF = fail('refused', '本校没有开启校外链接核对，可由管理员在“学校资料”中开启。');
const BUSY = fail('busy', '正在核对其他报告的链接，请过几分钟再试。');
const running = ({ done, total }: LinkRun) =>
  fail('conflict', `本报告的链接正在核对（${done}／${total}），请等它完成，或先停止。`);

/**
 * Starts asking the links of the items, one pass per report at a time, and does not wait for it: the page asks how far it is.
 * @returns the pass as it begins; the last one where no link is due or left
 */
export async function checkLinks(
  actor: Actor,
  given: CheckLinks,
  network: () => Network = machineNetwork,
): Promise<Result<LinkRun | null>> {
  const [db, scope, { reportId }] = [database(), scopeOf(actor), given];
  const report = await reportFor(db, actor, reportId, 'view');
  if (!report.ok) return report;
  const parts = ownItems(actor, report.value, await listParts(db, scope, reportId), given.items);
  if (parts.length === 0) return refusal(report.value);
  if (!(await findInstitution(db, scope)).checksLinks) return OFF;
  const all = linksOfItems(parts.map(({ content }) => itemContentSchema.parse(content)));
  const links = await wantedLinks(db, scope, reportId, all, given.only);
  const before = await runView(db, scope, reportId);
  if (isRunning(reportId)) return before ? running(before) : BUSY;
  if (given.only && links.length === 0) return ok(before);
  if (isBusy()) return BUSY;
  const around = network();
  const stop = openRun(reportId);
  const run: KeptRun = { state: 'running', links, by: actor, startedAt: new Date() };
  try {
    await inTransaction((tx) => keepLinkRun(tx, scope, reportId, run));
  } catch (error) {
    closeRun(reportId, stop);
    throw error;
  }
  void carryOut(actor, reportId, run, around, stop);
  return ok(await runView(db, scope, reportId));
}

/** Asks the links and says in the end how it went. */
async function carryOut(actor: Actor, reportId: string, run: KeptRun, network: Network, stop: AbortController) {
  const keep = (link: string, judged: Judged) => keepAnswer(actor, reportId, link, judged);
  const end = await passOver({ links: run.links, network, stop, keep });
  try {
    await inTransaction((tx) => endLinkRun(tx, scopeOf(actor), reportId, run.startedAt, end));
  } catch (error) {
    // Unwritten, it counts as interrupted, and can be gone on with.
    console.error('link check', error);
  }
  closeRun(reportId, stop);
}

/** Where a link has moved its new address was asked as well, and is known to be alive. */
const keepAnswer = (actor: Actor, reportId: string, url: string, judged: Judged): Promise<void> =>
  inTransaction(async (tx) => {
    await keepLinkCheck(tx, scopeOf(actor), reportId, { url, ...judged }, actor);
    if (judged.verdict !== 'moved') return;
    const there = { ...judged, url: judged.finalUrl, verdict: 'alive', reason: 'ok', finalUrl: '' } as const;
    await keepLinkCheck(tx, scopeOf(actor), reportId, there, actor);
  });
