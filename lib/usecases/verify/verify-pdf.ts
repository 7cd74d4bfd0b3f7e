import { reportBlocks } from '@/lib/render/document';
import { type Fault, verifyPrinted } from '@/lib/render/verify';
import type { ReportContent } from '@/lib/report';
import { ok, type Result } from '@/lib/result';
import { readPdf } from './pdf';

export type Verified = { pages: number; faults: Fault[] };

/**
 * Reads an exported PDF back and looks for what the standard forbids.
 * @param source the report it was made from; with it, that no character of it is lost
 */
export function verifyPdf(pdf: Uint8Array, source?: ReportContent): Result<Verified> {
  const file = readPdf(pdf);
  if (!file.ok) return file;
  const faults = verifyPrinted(file.value, source ? reportBlocks(source) : undefined);
  return ok({ pages: file.value.pages.length, faults });
}
