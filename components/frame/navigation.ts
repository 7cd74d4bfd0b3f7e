import { type Actor, canInInstitution } from '@/lib/workflow';
import type { NavItem } from '../ui/shell-bar';

/** What a person finds in the bar: only places that open to them. */
export const navigationFor = (actor: Actor): NavItem[] => [
  { href: '/reports', label: '年度报告' },
  ...(canInInstitution(actor, 'manage-people') ? [{ href: '/people', label: '人员' }] : []),
  ...(canInInstitution(actor, 'manage-institution') ? [{ href: '/institution', label: '学校资料' }] : []),
  { href: '/published', label: '已发布' },
];
