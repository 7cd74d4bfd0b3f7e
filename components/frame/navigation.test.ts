import { describe, expect, it } from 'vitest';
import type { Actor, Role } from '@/lib/workflow';
import { navigationFor } from './navigation';

const person = (...roles: Role[]): Actor => ({ id: 'p', institutionId: 'i', name: '张三', roles, departmentId: null });
const places = (actor: Actor) => navigationFor(actor).map(({ href }) => href);

describe('the bar', () => {
  it('shows administration to administrators alone', () => {
    expect(places(person('admin'))).toEqual(['/reports', '/people', '/institution', '/published']);
    expect(places(person('compiler', 'contributor', 'reviewer', 'reader'))).toEqual(['/reports', '/published']);
  });
});
