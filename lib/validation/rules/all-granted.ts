import { blockText, effectiveValue, type ReportContent } from '@/lib/report';
import { placedTable } from '../placed-tables';
import { finding, type Rule } from '../rule';
import { sentencesHolding } from '../sentences';

/** 上述申请全部予以公开; neither 能够公开的均予以公开 nor 符合条件的申请. */
const CLAIM =
  /(?<!(?:符合|属于|能够|可以)[^，,。；;]{0,12})(?:申请|事项)(?:[^，,。；;的]{0,6}|共?\s?\d+\s?件[，,])(?:全部|均)(?:已)?(?:予以|同意|给予)公开/;
/** 不予公开2件; the row of a table read as a line: （三）不予公开　1　1　2. */
const WITHHELD =
  /(?<!未|没有)不予公开[的为共：:\s]{0,3}(?:(\d+)\s?[件项条]|(?:[　\t]\s?(\d+)){1,6}$)|(?<![\d.])(\d+)\s?件(?:申请)?因[^。；;\d]{0,24}不予公开/;

const claims = sentencesHolding(CLAIM);

/** What the chapter itself tells of applications refused, by words or by its table. */
function withheldIn(report: ReportContent, part: string): { quote: string; count: number } | undefined {
  const chapter = report.chapters.find(({ key }) => key === part);
  for (const block of chapter?.content.prose ?? []) {
    const found = WITHHELD.exec(blockText(block));
    const count = Number(found?.[1] ?? found?.[2] ?? found?.[3] ?? 0);
    if (found && count > 0) return { quote: found[0].replace(/[　\t]+/g, ' ').trim(), count };
  }
  const placed = part === 'onRequest' ? placedTable(report, 'applications') : undefined;
  const count = placed ? (effectiveValue(placed.table, placed.cells, 'withheld.total') ?? 0) : 0;
  return count > 0 ? { quote: `不予公开${count}件`, count } : undefined;
}

/** All applications granted, and some of them refused in the same chapter. */
export const allGranted: Rule = {
  id: 'impossible-relation',
  check: (report) =>
    claims(report).flatMap(({ part, path, text }) => {
      const quote = CLAIM.exec(text)?.[0];
      const withheld = quote === undefined ? undefined : withheldIn(report, part);
      if (quote === undefined || !withheld) return [];
      const message = `“${quote}”与本章的“${withheld.quote}”矛盾，请核对`;
      return [
        finding('impossible-relation', 'warning', part, message, { path, quote, values: { withheld: withheld.count } }),
      ];
    }),
};
