export { type ExportJob, exportReportPdf } from './export-report-pdf';
export { reportFonts, typesetMetrics } from './fonts';
export { type RenderedPdf, type RenderOptions, renderReportPdf } from './render-report-pdf';
