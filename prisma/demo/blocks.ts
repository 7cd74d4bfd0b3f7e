import type { Block, OutlineLevel } from '@/lib/report';

export const heading = (level: OutlineLevel, text: string): Block => ({ kind: 'heading', level, text });

/** A numbered paragraph with its run-in heading: "（一）健全工作机制。学校……". */
export const item = (level: OutlineLevel, lead: string, text: string): Block => ({ kind: 'item', level, lead, text });

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
