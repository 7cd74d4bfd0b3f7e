import type { Profile } from '@/lib/report';

const profile: Profile = {
  ownership: 'public',
  type: 'undergraduate',
  capabilities: [
    'undergraduate',
    'degrees',
    'graduate',
    'specialAdmissions',
    'donations',
    'jointPrograms',
    'internationalStudents',
  ],
};

/** An invented school; its addresses lie under example.edu.cn, which nobody can own. */
export const demoInstitution = {
  name: '示例大学',
  profile,
  contact: {
    office: '示例大学信息公开办公室（学校办公室）',
    address: '示例省示例市学府路1号行政楼305室',
    postcode: '100000',
    phone: '010-12345678',
    email: 'xxgk@example.edu.cn',
    downloadUrl: 'https://xxgk.example.edu.cn/xxgknb.htm',
  },
  departments: [
    '学校办公室',
    '党委组织部',
    '招生办公室',
    '研究生院',
    '教务处',
    '学生工作部',
    '科研处',
    '人事处',
    '财务处',
    '采购与招标中心',
    '国际合作与交流处',
    '纪委办公室',
    '网络信息中心',
  ],
} as const;
