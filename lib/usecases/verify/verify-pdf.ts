import { reportBlocks } from '@/lib/render/document';
import { type Fault, verifyPrinted } from '@/lib/render/verify';
import type { ReportContent } from '@/lib/report';
import { ok, type Result } from '@/lib/result';
import { readPdf } from './pdf';

/** `producer` is the program that says it made the file. */
export type Verified = { pages: number; producer: string; faults: Fault[] };

/**
 * Reads a PDF back and looks for what the standard forbids. Any bytes may be given.
 * @param source the report it was made from; with it, that no character of it is lost
 */
export function verifyPdf(pdf: Uint8Array, source?: ReportContent): Result<Verified> {
  const file = readPdf(pdf);
  if (!file.ok) return file;
  const { pages, archive } = file.value;
  const faults = verifyPrinted(file.value, source ? reportBlocks(source) : undefined);
  return ok({ pages: pages.length, producer: archive.information.Producer ?? '', faults });
}
