import { type FlatTable, findFlatTables } from '@/lib/prose/flat-tables';
import { rememberedBy } from '@/lib/prose/remembered';
import { blockText } from '@/lib/report';
import type { ProseText } from './prose-texts';

/** The tables of figures among the paragraphs of preface or chapter; several rules want them. */
export const flatTablesOf = rememberedBy(
  ({ key }: ProseText) => key,
  ({ prose }): readonly FlatTable[] => findFlatTables(prose.map(blockText)),
);
