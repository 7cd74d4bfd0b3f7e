import 'server-only';
import {
  database,
  findInstitution,
  inTransaction,
  type KeptPart,
  keepLinkCheck,
  listParts,
  type ReportHead,
  scopeOf,
} from '@/lib/persistence';
import { CHECKLIST, itemContentSchema, itemNumber, itemPart } from '@/lib/report';
import { fail, ok, type Result } from '@/lib/result';
import { linksOfItems } from '@/lib/validation/link-evidence';
import { type Actor, can } from '@/lib/workflow';
import type { Judged } from './links/judge';
import { machineNetwork, type Network } from './links/network';
import { passOver } from './links/pass';
import { isBusy, type LinkRun, openRun, runOf } from './links/runs';
import { refusal, reportFor } from './shared';

/** @param items numbers of the items to check; all that the actor answers for where they are not named */
type CheckLinks = { reportId: string; items?: readonly number[] };

/** More links than 50 items can sensibly hold; further ones are left for another pass. */
const MOST_LINKS = 300;

const OFF = fail('refused', '本校没有开启校外链接核对，可由管理员在“学校资料”中开启。');
const BUSY = fail('busy', '正在核对其他报告的链接，请过几分钟再试。');
const running = ({ done, total }: LinkRun) =>
  fail('conflict', `本报告的链接正在核对（${done}／${total}），请等它完成，或先停止。`);

/**
 * Starts asking the links of the items, one pass per report at a time, and does not wait for it: the page asks how far it is.
 * @returns the pass as it begins
 */
export async function checkLinks(
  actor: Actor,
  given: CheckLinks,
  network: () => Network = machineNetwork,
): Promise<Result<LinkRun>> {
  const [db, scope] = [database(), scopeOf(actor)];
  const report = await reportFor(db, actor, given.reportId, 'view');
  if (!report.ok) return report;
  const parts = own(actor, report.value, await listParts(db, scope, given.reportId), given.items);
  if (parts.length === 0) return refusal(report.value);
  if (!(await findInstitution(db, scope)).checksLinks) return OFF;
  const before = runOf(given.reportId);
  if (before?.state === 'running') return running(before);
  if (isBusy()) return BUSY;
  const all = linksOfItems(parts.map(({ content }) => itemContentSchema.parse(content)));
  const links = all.slice(0, MOST_LINKS);
  const run: LinkRun = {
    state: 'running',
    total: links.length,
    done: 0,
    left: all.length - links.length,
    startedById: actor.id,
    startedByName: actor.name,
    startedAt: new Date().toISOString(),
  };
  const around = network();
  const stop = openRun(given.reportId, run);
  const keep = (link: string, judged: Judged) => keepAnswer(actor, given.reportId, link, judged);
  void passOver({ run, links, network: around, stop, keep });
  return ok({ ...run });
}

/** The items among these that the actor may check, in the order of the list. */
function own(actor: Actor, report: ReportHead, parts: readonly KeptPart[], items?: readonly number[]): KeptPart[] {
  const wanted = new Set((items ?? CHECKLIST.map(({ number }) => number)).map(itemPart));
  return parts
    .filter((part) => itemNumber(part.key) !== undefined && wanted.has(part.key as ReturnType<typeof itemPart>))
    .filter((part) => can(actor, 'check-links', report, part))
    .toSorted((a, b) => (itemNumber(a.key) ?? 0) - (itemNumber(b.key) ?? 0));
}

/** Where a link has moved its new address was asked as well, and is known to be alive. */
const keepAnswer = (actor: Actor, reportId: string, url: string, judged: Judged): Promise<void> =>
  inTransaction(async (tx) => {
    await keepLinkCheck(tx, scopeOf(actor), reportId, { url, ...judged }, actor);
    if (judged.verdict !== 'moved') return;
    const there = { ...judged, url: judged.finalUrl, verdict: 'alive', reason: 'ok', finalUrl: '' } as const;
    await keepLinkCheck(tx, scopeOf(actor), reportId, there, actor);
  });
