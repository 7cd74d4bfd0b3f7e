export { forgetFonts, reportFonts, typesetMetrics } from './fonts';
export { type RenderedPdf, type RenderOptions, renderReportPdf } from './render-report-pdf';
