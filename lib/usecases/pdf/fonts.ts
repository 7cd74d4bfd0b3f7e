import { type FontPlaces, type FontSet, metricsData, openFonts, resolveFonts } from '@/lib/persistence/fonts';
import { type PdfFonts, pdfFonts } from '@/lib/render/pdf';
import type { MetricsData } from '@/lib/typeset';

export type ReportFonts = FontSet & { pdf: PdfFonts };

const loaded = new Map<string, ReportFonts>();

/** The fonts of this machine, searched for and opened once per place; `forgetFonts` after an upload. */
export function reportFonts(places: FontPlaces = {}): ReportFonts {
  const key = `${places.uploadedFolder ?? ''}\n${(places.env ?? process.env).GONGKAI_FONTS ?? ''}`;
  let fonts = loaded.get(key);
  if (!fonts) {
    const set = openFonts(resolveFonts(places));
    fonts = { ...set, pdf: pdfFonts(set.chains) };
    loaded.set(key, fonts);
  }
  return fonts;
}

export const forgetFonts = (): void => loaded.clear();

const metricsByFonts = new Map<string, MetricsData>();

/** The metrics of the server's fonts for typesetting in the browser; JSON. */
export function typesetMetrics(places: FontPlaces = {}): MetricsData {
  const fonts = reportFonts(places);
  let data = metricsByFonts.get(fonts.key);
  if (!data) {
    data = metricsData(fonts);
    metricsByFonts.set(fonts.key, data);
  }
  return data;
}
