import { renderReportPdf } from '@/lib/usecases/pdf';
import type { Engine } from './engine';

/** The program's own. */
export const engine = (): Engine => ({
  pdf: async (content) => (await renderReportPdf(content, { draft: false, createdAt: new Date(0) })).pdf,
});
