import { decodeText, type HeadingChoice, type IntakeReading, readReport } from '@/lib/intake';
import { fail, ok, type Result } from '@/lib/result';
import { type Actor, canInInstitution } from '@/lib/workflow';

/** A text as pasted (or a file's bytes), with the reader's corrections of its headings. */
export type ReadIntake = { source: string | Uint8Array; headings?: Readonly<Record<number, HeadingChoice>> };

/** What a text gave, and the text itself: a correction sends it back instead of uploading again. */
export type Intake = IntakeReading & { text: string };

/** Reads the text of an existing report. Keeps nothing: the reader looks at it and confirms first. */
export async function readIntake(actor: Actor, { source, headings = {} }: ReadIntake): Promise<Result<Intake>> {
  if (!canInInstitution(actor, 'create-report')) return fail('forbidden', '只有编制人可以新建报告。');
  const text = decodeText(typeof source === 'string' ? new TextEncoder().encode(source) : source);
  return text.ok ? ok({ ...readReport(text.value, { headings }), text: text.value }) : text;
}
