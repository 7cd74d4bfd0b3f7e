/** 管理员, 编制人, 信息员, 审核人, 读者. A person may hold several. */
export const ROLES = ['admin', 'compiler', 'contributor', 'reviewer', 'reader'] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_LABELS: Record<Role, { name: string; duty: string }> = {
  admin: { name: '管理员', duty: '管理人员、部门和学校资料' },
  compiler: { name: '编制人', duty: '编写、送审和发布年度报告' },
  contributor: { name: '信息员', duty: '填写分配给本部门的章节和清单事项' },
  reviewer: { name: '审核人', duty: '审核报告，退回或批准' },
  reader: { name: '读者', duty: '查看已送审和已发布的报告' },
};

/** Who is asking, as the database knows them at this request (never as a token remembers them). */
export type Actor = {
  id: string;
  institutionId: string;
  name: string;
  roles: readonly Role[];
  departmentId: string | null;
};
