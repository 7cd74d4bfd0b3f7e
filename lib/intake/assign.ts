import { similarity } from '@/lib/prose';
import { type ChapterKey, chapterDefinitions, NATIONAL_2018, VARIANTS, type VariantId } from '@/lib/report';
import type { Heading } from './headings';

/** Below this a heading is nobody's: its text stays with the chapter before it. */
const NEAREST = 0.28;

/**
 * The chapter of each heading: the reader's choice, else the likeliest, every chapter at most once.
 * @returns by heading; null for one that belongs to no chapter
 */
export function assignChapters(headings: readonly Heading[]): Map<Heading, ChapterKey | null> {
  const assigned = new Map<Heading, ChapterKey | null>();
  const taken = new Set<ChapterKey>();
  for (const heading of headings) {
    if (heading.choice === undefined) continue;
    assigned.set(heading, heading.choice === 'text' ? null : heading.choice);
    if (heading.choice !== 'text') taken.add(heading.choice);
  }
  const pairs = headings
    .filter((heading) => heading.choice === undefined)
    .flatMap((heading) => [...heading.scores].map(([key, score]) => ({ heading, key, score })))
    .filter(({ score }) => score >= NEAREST)
    .sort((a, b) => b.score - a.score);
  for (const { heading, key } of pairs) {
    if (assigned.has(heading) || taken.has(key)) continue;
    assigned.set(heading, key);
    taken.add(key);
  }
  for (const heading of headings) if (!assigned.has(heading)) assigned.set(heading, null);
  return assigned;
}

/** A local form is recognised by its own headings, not by one that is a little less unlike. */
const NEARLY_THE_SAME = 0.8;

/** The variant whose chapters and headings fit best; of equals the first. */
export function fittingVariant(found: readonly { key: ChapterKey; heading: string }[]): VariantId {
  const likeness = (variant: VariantId) => {
    const chapters = chapterDefinitions(NATIONAL_2018.id, variant);
    const unknown = found.filter(({ key }) => !chapters.some((c) => c.key === key)).length;
    const unused = chapters.filter(({ key }) => key === 'keyAreas' && !found.some((f) => f.key === key)).length;
    const like = found.map(({ key, heading }) => {
      const official = chapters.find((c) => c.key === key)?.heading;
      const like = official === undefined ? 0 : similarity(official, heading);
      return like >= NEARLY_THE_SAME ? like : 0;
    });
    return like.reduce((a, b) => a + b, 0) - unknown - unused;
  };
  let best: { id: VariantId; score: number } = { id: VARIANTS[0].id, score: likeness(VARIANTS[0].id) };
  for (const { id } of VARIANTS.slice(1)) {
    const score = likeness(id);
    if (score > best.score + 1e-9) best = { id, score };
  }
  return best.id;
}
