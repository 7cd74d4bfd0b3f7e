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
