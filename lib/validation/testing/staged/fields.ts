import { VARIANTS } from '@/lib/report';

/** "成文日期：2025-10-24": what an example fills in, by its label. */
export type Field = { label: string; value: string };

/** An example's lines that fill in a field, and those that are text. @param isField whether a label names a field here */
export function fieldsOf(shown: string, isField: (label: string) => boolean): { fields: Field[]; text: string[] } {
  const fields: Field[] = [];
  const text: string[] = [];
  for (const line of shown.split('\n')) {
    const at = line.indexOf('：');
    const label = line.slice(0, Math.max(0, at));
    if (at > 0 && isField(label)) fields.push({ label, value: line.slice(at + 1) });
    else if (line !== '') text.push(line);
  }
  return { fields, text };
}

/** A word of an example that must be one of some; a slip of the test's own author is said at once. */
export function oneOf<T>(known: Readonly<Record<string, T>>, word: string): T {
  const found = known[word];
  if (found === undefined) throw new Error(`an example says “${word}”, known are ${Object.keys(known).join('、')}`);
  return found;
}

export const VARIANT = '地方格式';

/** "河南省": the local form that bears this name. */
export const variantLabelled = (label: string): string =>
  oneOf(Object.fromEntries(VARIANTS.map((variant) => [variant.label, variant.id])), label);
