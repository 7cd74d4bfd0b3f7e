import type { Person } from '@/lib/persistence';
import { type Failure, fail } from '@/lib/result';
import type { Actor, Role } from '@/lib/workflow';

export const ADMIN_ONLY = fail('forbidden', '只有管理员可以管理人员、部门和学校资料。');
export const PERSON_NOT_FOUND = fail('not-found', '没有找到这个人员，可能已被删除。');
export const DEPARTMENT_NOT_FOUND = fail('not-found', '没有找到这个部门，可能已被删除。');

type State = { roles: readonly Role[]; active: boolean; departmentId: string | null };

const isAdmin = ({ roles, active }: Pick<Person, 'roles' | 'active'>) => active && roles.includes('admin');

/** What makes a person impossible, whoever they are. */
export function personProblem({ roles, departmentId }: Pick<State, 'roles' | 'departmentId'>): Failure | undefined {
  if (roles.includes('contributor') && departmentId === null) {
    return fail('invalid', '信息员须选择所属部门，否则无法分配填报任务。');
  }
  return undefined;
}

/** Why a change of a person must not be made: a school always keeps someone who can manage it. */
export function changeProblem(actor: Actor, before: Person, after: State, all: readonly Person[]): Failure | undefined {
  if (before.id === actor.id && !after.active) return fail('refused', '不能停用自己的帐号，请由其他管理员操作。');
  const othersManage = all.some((person) => person.id !== before.id && isAdmin(person));
  const managesAfter = after.active && after.roles.includes('admin');
  if (isAdmin(before) && !managesAfter && !othersManage) {
    return fail('refused', '这是最后一位可用的管理员，不能停用或取消管理员角色。请先指定另一位管理员。');
  }
  return personProblem(after);
}
