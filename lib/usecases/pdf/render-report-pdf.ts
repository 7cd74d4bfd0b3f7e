import type { FontPlaces, FontReport } from '@/lib/persistence/fonts';
import { reportBlocks } from '@/lib/render/document';
import { reportPdf } from '@/lib/render/pdf';
import type { ReportContent } from '@/lib/report';
import { type MissingCharacter, typeset } from '@/lib/typeset';
import { reportFonts } from './fonts';

export type RenderOptions = {
  /** Print 草稿 across every page. */
  draft: boolean;
  /** Goes into the file: the same content, fonts and time give the same bytes. */
  createdAt: Date;
  fonts?: FontPlaces;
};

export type RenderedPdf = {
  pdf: Uint8Array;
  pages: number;
  /** Which font served which role. */
  fonts: FontReport;
  /** Characters no font has, printed as 〓, with their places. */
  missing: MissingCharacter[];
};

/** Sets a report as GB/T 9704-2012 asks and writes it as PDF, in this process. */
export async function renderReportPdf(content: ReportContent, options: RenderOptions): Promise<RenderedPdf> {
  const fonts = reportFonts(options.fonts);
  const set = typeset(reportBlocks(content), fonts.metrics);
  const metadata = {
    title: content.preface.title.join(''),
    author: content.signature.school,
    subject: '高等学校信息公开工作年度报告',
    keywords: ['信息公开', '年度报告', content.signature.school].filter((word) => word !== '').join('，'),
    createdAt: options.createdAt,
  };
  const pdf = await reportPdf(set, fonts.pdf, metadata, options.draft);
  return { pdf, pages: set.pages.length, fonts: fonts.report, missing: set.missing };
}
