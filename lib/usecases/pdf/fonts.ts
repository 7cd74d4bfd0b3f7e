import {
  type FontPlaces,
  type FontSet,
  metricsData,
  openFonts,
  resolveFonts,
  uploadedState,
} from '@/lib/persistence/fonts';
import { type PdfFonts, pdfFonts } from '@/lib/render/pdf';
import type { MetricsData } from '@/lib/typeset';

export type ReportFonts = FontSet & { pdf: PdfFonts };

type Loaded = { state: string; fonts: ReportFonts };

const loaded = new Map<string, Loaded>();

/**
 * The fonts of this machine, searched for and opened once per place, and again when the uploaded ones have changed:
 * every thread sees that for itself, so that none has to be told.
 */
export function reportFonts(places: FontPlaces = {}): ReportFonts {
  const key = `${places.uploadedFolder ?? ''}\n${(places.env ?? process.env).GONGKAI_FONTS ?? ''}`;
  const state = uploadedState(places);
  const known = loaded.get(key);
  if (known?.state === state) return known.fonts;
  const set = openFonts(resolveFonts(places));
  const fonts = { ...set, pdf: pdfFonts(set.chains) };
  loaded.set(key, { state, fonts });
  return fonts;
}

const metricsByFonts = new WeakMap<ReportFonts, MetricsData>();

/** The metrics of the server's fonts for typesetting in the browser; JSON. The same object while the fonts are the same. */
export function typesetMetrics(places: FontPlaces = {}): MetricsData {
  const fonts = reportFonts(places);
  const known = metricsByFonts.get(fonts) ?? metricsData(fonts);
  metricsByFonts.set(fonts, known);
  return known;
}
