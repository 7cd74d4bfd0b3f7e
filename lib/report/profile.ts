import * as z from 'zod/mini';
import { CAPABILITIES, CAPABILITY_TEXTS } from './capabilities';
import { CHECKLIST, type ItemContent } from './checklist';

export const OWNERSHIPS = ['public', 'private'] as const;
export const OWNERSHIP_LABELS = { public: '公办', private: '民办' } as const;
export const SCHOOL_TYPES = ['undergraduate', 'vocational'] as const;
export const SCHOOL_TYPE_LABELS = { undergraduate: '本科', vocational: '高职（专科）' } as const;

export const profileSchema = z.object({
  ownership: z.enum(OWNERSHIPS),
  type: z.enum(SCHOOL_TYPES),
  capabilities: z.array(z.enum(CAPABILITIES)),
});
export type Profile = z.infer<typeof profileSchema>;

/** Until a school says otherwise nothing is presumed absent. */
export const DEFAULT_PROFILE: Profile = {
  ownership: 'public',
  type: 'undergraduate',
  capabilities: [...CAPABILITIES],
};

/**
 * The answers a profile pre-marks: 不适用 with the stock reason. Everything else stays unanswered.
 * @returns item content by item number
 */
export function premarkedItems(profile: Profile): Map<number, ItemContent> {
  const marked = new Map<number, ItemContent>();
  for (const { number, requires, typicalDepartment } of CHECKLIST) {
    if (!requires || profile.capabilities.includes(requires)) continue;
    const remark = CAPABILITY_TEXTS[requires].reasonWithout;
    marked.set(number, { state: 'not-applicable', links: [], remark, department: typicalDepartment });
  }
  return marked;
}
