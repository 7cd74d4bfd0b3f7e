import type { Actor, Role } from './roles';
import { isEditable, nextStatus, type Status, TRANSITION_ACTIONS, type TransitionAction } from './transitions';

/** What the policy needs to know of a report; `submittedById` is who sent it for review last, null while nobody did. */
export type ReportFacts = { institutionId: string; status: Status; submittedById: string | null };

/** What the policy needs to know of a part: the department it is assigned to. */
export type PartFacts = { departmentId: string | null };

export const INSTITUTION_ACTIONS = ['list-reports', 'create-report', 'manage-people', 'manage-institution'] as const;
export type InstitutionAction = (typeof INSTITUTION_ACTIONS)[number];

export const REPORT_ACTIONS = [
  'view',
  'export',
  'edit',
  'assign',
  'answer-warning',
  'check-links',
  'delete',
  'revise',
  ...TRANSITION_ACTIONS,
] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

const has = (actor: Actor, ...roles: Role[]) => roles.some((role) => actor.roles.includes(role));

/** Actions that concern the institution as a whole. */
export function canInInstitution(actor: Actor, action: InstitutionAction): boolean {
  switch (action) {
    case 'list-reports':
      return true;
    case 'create-report':
      return has(actor, 'compiler');
    case 'manage-people':
    case 'manage-institution':
      return has(actor, 'admin');
  }
}

/**
 * The one place that says who may do what to a report. Every use case asks it.
 * A report of another institution does not exist for the actor.
 */
export function can(actor: Actor, action: ReportAction, report: ReportFacts, part?: PartFacts): boolean {
  if (actor.institutionId !== report.institutionId) return false;
  switch (action) {
    case 'view':
    case 'export':
      return mayView(actor, report.status);
    case 'edit':
      return isEditable(report.status) && mayEdit(actor, part);
    case 'assign':
    case 'answer-warning':
      return isEditable(report.status) && has(actor, 'compiler');
    case 'check-links':
      return mayCheckLinks(actor, report.status, part);
    case 'delete':
      // What was once sent for review has a history that others took part in.
      return report.status === 'draft' && report.submittedById === null && has(actor, 'compiler');
    case 'revise':
      return report.status === 'published' && has(actor, 'compiler');
    default:
      return nextStatus(action, report.status) !== undefined && mayMove(actor, action, report);
  }
}

/** Readers (监督、评议) see a report from its submission on; everyone who works on it sees it always. */
function mayView(actor: Actor, status: Status): boolean {
  if (has(actor, 'admin', 'compiler', 'contributor', 'reviewer')) return true;
  return has(actor, 'reader') && !isEditable(status);
}

/** The compiler writes everything; a department's 信息员 only what is assigned to that department. */
function mayEdit(actor: Actor, part?: PartFacts): boolean {
  if (has(actor, 'compiler')) return true;
  return has(actor, 'contributor') && !!part && part.departmentId !== null && part.departmentId === actor.departmentId;
}

/** Asking other sites is for whoever answers for the links now: who writes them, then who reviews them. */
function mayCheckLinks(actor: Actor, status: Status, part?: PartFacts): boolean {
  if (isEditable(status)) return mayEdit(actor, part);
  return status !== 'published' && has(actor, 'reviewer');
}

function mayMove(actor: Actor, action: TransitionAction, report: ReportFacts): boolean {
  switch (action) {
    case 'submit':
    case 'withdraw':
    case 'publish':
      return has(actor, 'compiler');
    case 'return':
      return has(actor, 'reviewer');
    case 'approve':
      // Nobody approves what they themselves submitted.
      return has(actor, 'reviewer') && report.submittedById !== actor.id;
  }
}
