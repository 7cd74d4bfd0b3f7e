import { EDITIONS, type ReportContent, VARIANTS } from '@/lib/report';
import { type Finding, fingerprint } from './finding';
import { heldForCheck } from './once-per-check';
import { type CheckContext, finding } from './rule';
import { RULES } from './rules';
import { withSubject } from './subject';
import { toldOnce } from './told-once';

/**
 * Everything a careful reader would remark on, in the order of the rules. Pure: the same in the browser and on the server.
 * @param context last year's report and the day of checking, where known
 */
export function checkReport(content: ReportContent, context: CheckContext = {}): Finding[] {
  const unknown = unknownEdition(content);
  if (unknown) return [unknown];
  const report = heldForCheck(content);
  const found = RULES.flatMap((rule) => rule.check(report, context));
  const said = toldOnce(found).map((finding) => withSubject(report, finding));
  return context.answers?.length ? withReasons(said, context.answers) : said;
}

/** What a warning says is lacking is lacking no more once somebody wrote why; an error takes no reason. */
function withReasons(findings: Finding[], answers: readonly { fingerprint: string }[]): Finding[] {
  const answered = new Set(answers.map((answer) => answer.fingerprint));
  return findings.map((finding) => {
    const { lacks, ...rest } = finding;
    return lacks !== undefined && finding.severity !== 'error' && answered.has(fingerprint(finding)) ? rest : finding;
  });
}

/** A file made by hand or by a newer program may name an edition whose rules we do not have. */
function unknownEdition({ edition, variant }: ReportContent): Finding | undefined {
  const known = EDITIONS.some(({ id }) => id === edition) && VARIANTS.some(({ id }) => id === variant);
  if (known) return undefined;
  const message = `报告注明的版式“${edition}／${variant}”不在本程序之内，无法核验，请用新版程序打开或重新导入`;
  return finding('edition-unknown', 'error', 'preface', message, { values: { edition, variant } });
}
