import type { Severity } from '../finding';

export const GROUPS = [
  'structure',
  'figures',
  'time',
  'wording',
  'citation',
  'privacy',
  'checklist',
  'closing',
] as const;
export type ExplanationGroup = (typeof GROUPS)[number];

export const GROUP_LABELS: Record<ExplanationGroup, string> = {
  structure: '结构与前言',
  figures: '数字与统计表',
  time: '时间与期限',
  wording: '文字与标点',
  citation: '引用与名称',
  privacy: '个人信息',
  checklist: '清单与链接',
  closing: '落款与附件',
};

/** What a rule rests on, said honestly: few of the habits of good reports are law. */
export const BASIS_LABELS = { law: '法规和通知', standard: '国家标准', convention: '通行做法，不是法规规定' } as const;

/** Something written wrongly and then rightly, in our own words. */
export type Example = {
  /** Where it stands, when it is no paragraph of the prose: 标题, 第三部分, 收费及减免情况统计表. */
  where?: string;
  /** What the rule finds, '' for a field left blank; a line each where it has several fields. */
  wrong: string;
  /** All that the rule says of it. */
  says: readonly string[];
  /** Looks much the same, and no rule has anything to say of it. */
  right: string;
};

/** What a rule means, for the person who is to mend what it found. */
export type Explanation = {
  rule: string;
  name: string;
  group: ExplanationGroup;
  /** How severe its findings can be, the worst first. */
  severities: readonly Severity[];
  what: string;
  why: string;
  basis: readonly { text: string; kind: keyof typeof BASIS_LABELS }[];
  /** Different sides of the rule, two at least. */
  examples: readonly Example[];
  mend: string;
};
