import type { ReportContent } from '@/lib/report';

/** One way to make a report's PDF. All are given the same report, fonts and sizes, and set them as their users would. */
export type Engine = {
  pdf: (content: ReportContent) => Promise<Uint8Array>;
  close?: () => Promise<void>;
};

/** Why an engine cannot take part on this machine. */
export class Absent extends Error {}
