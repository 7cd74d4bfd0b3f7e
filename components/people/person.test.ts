import { describe, expect, it } from 'vitest';
import { personFaults, withRole } from './person';

describe('a person', () => {
  it('needs a user name, a name and a duty', () => {
    expect(Object.keys(personFaults({ username: ' ', name: '', roles: [], departmentId: '' }))).toEqual([
      'username',
      'name',
      'roles',
    ]);
  });
  it('信息员须有部门', () => {
    const fields = { username: 'zhang', name: '张三', roles: ['contributor' as const], departmentId: '' };
    expect(personFaults(fields)).toHaveProperty('departmentId');
    expect(personFaults({ ...fields, departmentId: 'd' })).toEqual({});
  });
  it('takes on and lays down duties in a steady order', () => {
    expect(withRole(['reviewer'], 'admin', true)).toEqual(['admin', 'reviewer']);
    expect(withRole(['admin', 'reviewer'], 'admin', false)).toEqual(['reviewer']);
  });
});
