import { type Finding, SEVERITIES } from './finding';

/**
 * One contradiction is told once: two rules may read the same figures of one paragraph, a total and its parts as what was
 * received and how it ended. Told twice, its author answers twice.
 * @returns without those whose words and figures another finding of the paragraph tells as gravely, or more so; of two
 * alike the first
 */
export function toldOnce(findings: readonly Finding[]): Finding[] {
  const told = new Map<string, Finding[]>();
  const dropped = new Set<Finding>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key === undefined) continue;
    const alike = told.get(key) ?? [];
    const at = alike.findIndex((known) => speakOfTheSame(known, finding));
    const known = alike[at];
    if (!known) told.set(key, [...alike, finding]);
    else if (isGraver(finding, known)) {
      alike[at] = finding;
      dropped.add(known);
    } else dropped.add(finding);
  }
  return dropped.size === 0 ? [...findings] : findings.filter((finding) => !dropped.has(finding));
}

/** Where, and between which figures; undefined where no two figures contradict each other. */
function keyOf({ part, path, quote, values }: Finding): string | undefined {
  // A cell has no words: that two rules speak of the same figures there says nothing.
  if (path === undefined || quote === undefined || values === undefined) return undefined;
  // By how much they differ some rules add, and others leave to the reader.
  const { difference: _difference, ...own } = values;
  const figures = new Set(Object.values(own).filter((value) => typeof value === 'number'));
  return figures.size < 2 ? undefined : `${part} ${path} ${[...figures].toSorted((a, b) => a - b).join()}`;
}

const speakOfTheSame = ({ quote: one = '' }: Finding, { quote: other = '' }: Finding): boolean =>
  one.includes(other) || other.includes(one);

const isGraver = (one: Finding, other: Finding): boolean =>
  SEVERITIES.indexOf(one.severity) < SEVERITIES.indexOf(other.severity);
