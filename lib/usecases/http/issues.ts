import { type $ZodIssue, type $ZodType, safeParse } from 'zod/v4/core';
import { fail, type Result } from '@/lib/result';

/** What the fields of a request are called on the screen. */
const LABELS: Record<string, string> = {
  title: '标题',
  addressee: '主送机关',
  period: '报告期',
  start: '开始日期',
  end: '结束日期',
  legalBasis: '编制依据',
  contact: '联系方式',
  office: '机构名称',
  address: '地址',
  postcode: '邮编',
  phone: '电话',
  email: '电子邮箱',
  downloadUrl: '下载地址',
  prose: '正文',
  text: '文字',
  lead: '段首标题',
  heading: '标题',
  tables: '统计表',
  state: '公开情况',
  links: '链接',
  remark: '理由或备注',
  department: '责任部门',
  departmentId: '部门',
  school: '单位名称',
  date: '日期',
  attachments: '附件',
  lines: '未归位内容',
  reason: '理由',
  username: '用户名',
  name: '名称',
  roles: '角色',
  current: '原密码',
  next: '新密码',
  year: '年份',
  variant: '版式',
  yearWord: '年度用语',
  titleWord: '标题用语',
  content: '内容',
  version: '版本',
  profile: '学校概况',
  checksLinks: '校外链接核对',
  secrecyWords: '保密词',
  masks: '个人信息的遮盖方式',
  publicNumbers: '公布的手机号码',
  items: '清单事项',
};

/** ['legalBasis', 2] → "编制依据第3项"; parts of a path without a name of their own are passed over */
export function fieldName(path: readonly PropertyKey[]): string {
  const said = path.flatMap((key) => {
    if (typeof key === 'number') return [`第${key + 1}项`];
    const label = LABELS[String(key)];
    return label && key !== 'content' ? [label] : [];
  });
  return said.join('') || '提交的内容';
}

function problem(issue: $ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string' ? `过长，最多${issue.maximum}个字符` : `过多或过大，最多${issue.maximum}`;
    case 'too_small':
      if (issue.minimum === 1) return '不能为空';
      return issue.origin === 'string' ? `过短，至少${issue.minimum}个字符` : `过少或过小，至少${issue.minimum}`;
    case 'invalid_type':
      return issue.input === undefined ? '缺失' : '格式不正确';
    case 'custom':
      return issue.message;
    case 'invalid_format':
      // The rule's own words, where it has some; the library's are not for people.
      return /\p{Script=Han}/u.test(issue.message) ? issue.message : '格式不正确';
    default:
      return '格式不正确';
  }
}

export type FieldIssue = { path: string; message: string };

/** Parses what came from outside; a refusal says which field and why, and repeats nothing of the input. */
export function parseInput<T>(schema: $ZodType<T>, input: unknown): Result<T> {
  const parsed = safeParse(schema, input, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  const issues = parsed.error.issues.slice(0, 20).map((issue) => ({
    path: issue.path.map(String).join('.'),
    message: `${fieldName(issue.path)}：${problem(issue)}`,
  }));
  return fail('invalid', `${issues[0]?.message ?? '提交的内容格式不正确'}。`, { issues });
}
