import type { ChapterDefinition, ChapterKey, Edition, Variant } from './edition';
import { KEY_AREAS_CHAPTER, NATIONAL_2018 } from './national-2018';
import { VARIANTS } from './variants';

export const EDITIONS: readonly Edition[] = [NATIONAL_2018];
export const YEAR_WORDS = ['学年度', '学年', '年度', '年'] as const;
export const TITLE_WORDS = ['信息公开工作年度报告', '信息公开工作报告', '信息公开年度报告'] as const;

/** @throws when a stored report names an edition this version does not know: data of a newer program */
export function editionOf(id: string): Edition {
  const edition = EDITIONS.find((e) => e.id === id);
  if (!edition) throw new Error(`unknown edition: ${id}`);
  return edition;
}

/** @throws when a stored report names a variant this version does not know */
export function variantOf(id: string): Variant {
  const variant = VARIANTS.find((v) => v.id === id);
  if (!variant) throw new Error(`unknown variant: ${id}`);
  return variant;
}

/** The chapters a report of this edition and variant has, in order, with the variant's headings. */
export function chapterDefinitions(editionId: string, variantId: string): ChapterDefinition[] {
  const edition = editionOf(editionId);
  return variantOf(variantId).chapters.map(({ key, heading }) => {
    const chapter = chapterOf(edition, key);
    return heading ? { ...chapter, heading } : chapter;
  });
}

function chapterOf(edition: Edition, key: ChapterKey): ChapterDefinition {
  if (key === 'keyAreas') return KEY_AREAS_CHAPTER;
  const chapter = edition.chapters.find((c) => c.key === key);
  if (!chapter) throw new Error(`edition ${edition.id} has no chapter ${key}`);
  return chapter;
}

export * from './edition';
export { NATIONAL_2018 } from './national-2018';
export { VARIANTS, type VariantId } from './variants';
