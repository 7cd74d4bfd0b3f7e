import { VARIANTS } from '@/lib/report';

/** The local forms of the edition, each with what sets it apart. */
export const VARIANT_OPTIONS = VARIANTS.map(({ id, label, note }) => ({ value: String(id), label, note }));

/** The form a new report starts with unless someone chooses another. */
export const USUAL_VARIANT: string = VARIANTS[0].id;
