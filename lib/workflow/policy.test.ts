import { describe, expect, it } from 'vitest';
import { can, canInInstitution, REPORT_ACTIONS, type ReportAction, type ReportFacts } from './policy';
import type { Actor, Role } from './roles';
import { STATUSES, type Status, TRANSITION_ACTIONS } from './transitions';

const SCHOOL = 'school';
const actor = (...roles: Role[]): Actor => ({
  id: roles.join(),
  institutionId: SCHOOL,
  name: '',
  roles,
  departmentId: null,
});
const report = (status: Status, submittedById: string | null = 'someone'): ReportFacts => ({
  institutionId: SCHOOL,
  status,
  submittedById: status === 'draft' ? null : submittedById,
});
const allowed = (who: Actor, status: Status): ReportAction[] =>
  REPORT_ACTIONS.filter((action) => can(who, action, report(status)));

const MENDING: ReportAction[] = ['view', 'export', 'edit', 'assign', 'answer-warning', 'check-links', 'submit'];
const DRAFTING: ReportAction[] = [...MENDING.slice(0, -1), 'delete', 'submit'];

describe('who may do what to a report', () => {
  const rows: [string, Role, Status, ReportAction[]][] = [
    ['编制人编写', 'compiler', 'draft', DRAFTING],
    ['编制人等待审核', 'compiler', 'submitted', ['view', 'export', 'withdraw']],
    ['编制人修改退回的报告', 'compiler', 'returned', MENDING],
    ['编制人发布已批准的报告', 'compiler', 'approved', ['view', 'export', 'publish']],
    ['编制人更正已发布的报告', 'compiler', 'published', ['view', 'export', 'revise']],
    ['审核人只看编写中的报告', 'reviewer', 'draft', ['view', 'export']],
    ['审核人退回或批准', 'reviewer', 'submitted', ['view', 'export', 'check-links', 'return', 'approve']],
    ['审核人可退回已批准的报告', 'reviewer', 'approved', ['view', 'export', 'check-links', 'return']],
    ['信息员没有分到任务时只看', 'contributor', 'draft', ['view', 'export']],
    ['读者看不到编写中的报告', 'reader', 'draft', []],
    ['读者看不到退回修改的报告', 'reader', 'returned', []],
    ['读者看已送审的报告', 'reader', 'submitted', ['view', 'export']],
    ['管理员不写报告', 'admin', 'draft', ['view', 'export']],
  ];
  it.each(rows)('%s', (_sentence, role, status, actions) => {
    expect(allowed(actor(role), status)).toEqual(actions);
  });

  it('信息员只填写分配给本部门的部分', () => {
    const member: Actor = { ...actor('contributor'), departmentId: 'admissions' };
    expect(can(member, 'edit', report('draft'), { departmentId: 'admissions' })).toBe(true);
    expect(can(member, 'edit', report('draft'), { departmentId: 'finance' })).toBe(false);
    expect(can(member, 'edit', report('draft'), { departmentId: null })).toBe(false);
    expect(can(member, 'edit', report('submitted'), { departmentId: 'admissions' })).toBe(false);
    expect(can(actor('contributor'), 'edit', report('draft'), { departmentId: null })).toBe(false);
  });

  it('信息员只核对分配给本部门的事项的链接', () => {
    const member: Actor = { ...actor('contributor'), departmentId: 'admissions' };
    const own = { departmentId: 'admissions' };
    expect(can(member, 'check-links', report('returned'), own)).toBe(true);
    expect(can(member, 'check-links', report('returned'), { departmentId: 'finance' })).toBe(false);
    expect(can(member, 'check-links', report('submitted'), own)).toBe(false);
  });

  it('谁也不能批准自己送审的报告', () => {
    const both = actor('compiler', 'reviewer');
    const open = (facts: ReportFacts) => TRANSITION_ACTIONS.filter((action) => can(both, action, facts));
    expect(open(report('submitted', both.id))).toEqual(['withdraw', 'return']);
    expect(open(report('submitted'))).toEqual(['withdraw', 'return', 'approve']);
  });

  it('撤回以后的报告不能删除', () => {
    expect(can(actor('compiler'), 'delete', { ...report('draft'), submittedById: 'someone' })).toBe(false);
  });

  it('外校的报告谁也碰不到', () => {
    const everything = actor('admin', 'compiler', 'contributor', 'reviewer', 'reader');
    for (const status of STATUSES) {
      const foreign = { ...report(status), institutionId: 'another' };
      expect(REPORT_ACTIONS.filter((action) => can(everything, action, foreign))).toEqual([]);
    }
  });

  it('已发布的报告谁也不能再改变', () => {
    const everything = actor('admin', 'compiler', 'contributor', 'reviewer', 'reader');
    expect(allowed(everything, 'published')).toEqual(['view', 'export', 'revise']);
  });

  it('人员和学校资料只由管理员管理，报告只由编制人新建', () => {
    const holders = (action: Parameters<typeof canInInstitution>[1]) =>
      (['admin', 'compiler', 'contributor', 'reviewer', 'reader'] as const).filter((r) =>
        canInInstitution(actor(r), action),
      );
    expect(holders('manage-people')).toEqual(['admin']);
    expect(holders('manage-institution')).toEqual(['admin']);
    expect(holders('create-report')).toEqual(['compiler']);
  });
});
