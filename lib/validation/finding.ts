import type { PartKey } from '@/lib/report';
import type { Change } from './change';

export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const SEVERITY_LABELS: Record<Severity, string> = { error: '错误', warning: '警告', hint: '提示' };

/**
 * One thing a careful reader would remark on.
 * `error` blocks submission, `warning` wants a look or a written reason, `hint` only shows.
 */
export type Finding = {
  /** Stable rule id (domain.md 7.1), e.g. 'sum-mismatch'. */
  rule: string;
  severity: Severity;
  /** The part it belongs to: 'preface', 'proactive', 'item:12', 'signature' … */
  part: PartKey;
  /** The chapter as the command line prints it: the part, with every item under 'checklist'. */
  chapter: string;
  /** Where in the part: 'prose.3' (block), 'tables.applications.received.total' (cell), 'period.start', 'links.0' … */
  path?: string;
  /** The author's words it speaks of. */
  quote?: string;
  /** Chinese, with both values: "269＋162＋91＝522，与总数466不符，相差56". */
  message: string;
  /** The clause it rests on. */
  basis?: string;
  values?: Record<string, string | number>;
  /** What its answer hangs on where that is not the words quoted: the whole sentence, or what is missing. */
  about?: string;
  /** What somebody must still supply, in few words: while a part lacks anything it is not complete. */
  lacks?: string;
  /** Where there is one safe way to mend it: what would be changed, offered with a preview. */
  fix?: readonly Change[];
};

/**
 * What a written reason is attached to: it stays valid while rule, part and the words spoken of stay the same, wherever
 * in the part they stand by now and whatever spaces lie between them.
 * The words themselves are not in it: they may be long, or somebody's number.
 */
export const fingerprint = (finding: Finding): string =>
  [finding.rule, finding.part, digest(plain(subject(finding))), digest(plain(finding.message))].join('|');

/** Spaces and line breaks come and go when a text is laid out anew or made uniform: no word changes. */
const plain = (text: string): string => text.replace(/\s/g, '');

/** Paragraphs above come and go: which one it is says nothing. */
const subject = ({ about, quote, path = '' }: Finding): string =>
  about ?? quote ?? path.replace(/(^|\.)prose\.\d+/, '$1prose');

const FNV_PRIME = 0x01000193;
const FNV_BASES = [0x811c9dc5, 0x9747b28c] as const;

/** 64 bits of FNV-1a over the UTF-16 units: tells texts of one report apart, hides nothing from who tries. */
const digest = (text: string): string =>
  FNV_BASES.map((base) => {
    let hash: number = base;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
    return (hash >>> 0).toString(16).padStart(8, '0');
  }).join('');
