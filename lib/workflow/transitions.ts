export const STATUSES = ['draft', 'submitted', 'returned', 'approved', 'published'] as const;
export type Status = (typeof STATUSES)[number];

export const STATUS_LABELS: Record<Status, string> = {
  draft: '编写中',
  submitted: '待审核',
  returned: '已退回',
  approved: '已批准',
  published: '已发布',
};

export const TRANSITION_ACTIONS = ['submit', 'withdraw', 'return', 'approve', 'publish'] as const;
export type TransitionAction = (typeof TRANSITION_ACTIONS)[number];

export type Transition = {
  action: TransitionAction;
  label: string;
  /** As the history tells it: "张三 送审". */
  done: string;
  from: readonly Status[];
  to: Status;
  /** The actor must say why. */
  needsReason: boolean;
};

/** Buttons, permissions, e2e and history all read this table. Nothing leads out of `published`: a correction is a new revision. */
export const TRANSITIONS: readonly Transition[] = [
  {
    action: 'submit',
    label: '送审',
    done: '送审',
    from: ['draft', 'returned'],
    to: 'submitted',
    needsReason: false,
  },
  {
    action: 'withdraw',
    label: '撤回送审',
    done: '撤回送审',
    from: ['submitted'],
    to: 'draft',
    needsReason: false,
  },
  {
    action: 'return',
    label: '退回修改',
    done: '退回',
    from: ['submitted', 'approved'],
    to: 'returned',
    needsReason: true,
  },
  { action: 'approve', label: '批准', done: '批准', from: ['submitted'], to: 'approved', needsReason: false },
  { action: 'publish', label: '发布', done: '发布', from: ['approved'], to: 'published', needsReason: false },
];

export const transitionOf = (action: TransitionAction): Transition => {
  const transition = TRANSITIONS.find((t) => t.action === action);
  if (!transition) throw new Error(`no transition: ${action}`);
  return transition;
};

/** The status an action leads to from here, or undefined where it leads nowhere. */
export function nextStatus(action: TransitionAction, status: Status): Status | undefined {
  const transition = transitionOf(action);
  return transition.from.includes(status) ? transition.to : undefined;
}

/** Content may change only while nobody is judging it. */
export const isEditable = (status: Status): boolean => status === 'draft' || status === 'returned';
