import { ROLE_LABELS, ROLES, type Role } from '@/lib/workflow';

/** A person as the administrator sees them. */
export type Person = {
  id: string;
  username: string;
  name: string;
  roles: readonly Role[];
  departmentId: string | null;
  departmentName: string | null;
  active: boolean;
  mustChangePassword: boolean;
};

export type DepartmentOption = { id: string; name: string };
export type PersonFields = { username: string; name: string; roles: Role[]; departmentId: string };
export type PersonFaults = Partial<Record<keyof PersonFields, string>>;

export const NEW_PERSON: PersonFields = { username: '', name: '', roles: [], departmentId: '' };

/** What keeps the fields from being a person; the server judges again, and whether the name is free. */
export function personFaults({ username, name, roles, departmentId }: PersonFields): PersonFaults {
  const faults: PersonFaults = {};
  if (username.trim() === '') faults.username = '请填写用户名。';
  if (name.trim() === '') faults.name = '请填写姓名。';
  if (roles.length === 0) faults.roles = '请至少选择一项职责。';
  if (roles.includes('contributor') && departmentId === '') faults.departmentId = '信息员须选择所在部门。';
  return faults;
}

export const ROLE_OPTIONS = ROLES.map((role) => ({ value: role, ...ROLE_LABELS[role] }));

/** In the order of the table, so that the same roles always read the same. */
export const withRole = (roles: readonly Role[], role: Role, on: boolean): Role[] =>
  ROLES.filter((known) => (known === role ? on : roles.includes(known)));
