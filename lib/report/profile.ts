import { z } from 'zod';
import { CHECKLIST, type ItemContent } from './checklist';

/** What a school has or does; a checklist item may require one of these. */
export const CAPABILITIES = [
  'undergraduate',
  'degrees',
  'graduate',
  'specialAdmissions',
  'donations',
  'enterprises',
  'jointPrograms',
  'internationalStudents',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** The question on the profile form and the stock reason printed where the answer is no. */
export const CAPABILITY_TEXTS: Record<Capability, { label: string; reasonWithout: string }> = {
  undergraduate: { label: '开展本科教育', reasonWithout: '学校为高职（专科）院校，不开展本科教育' },
  degrees: { label: '授予学位', reasonWithout: '学校不授予学位' },
  graduate: { label: '招收研究生', reasonWithout: '学校无研究生教育' },
  specialAdmissions: { label: '有特殊类型招生', reasonWithout: '学校无特殊类型招生' },
  donations: { label: '接受社会捐赠', reasonWithout: '学校本年度未接受捐赠' },
  enterprises: { label: '有校办企业', reasonWithout: '学校无校办企业' },
  jointPrograms: { label: '有中外合作办学', reasonWithout: '学校无中外合作办学机构和项目' },
  internationalStudents: { label: '招收来华留学生', reasonWithout: '学校未招收来华留学生' },
};

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
