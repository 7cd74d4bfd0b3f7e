export { type FontReport, type FontSet, metricsData, openFonts } from './font-set';
export { type FontFile, type FontOrigin, type FontPlaces, type ResolvedFonts, resolveFonts } from './resolve-fonts';
export { rolesOfFontFile } from './uploaded';
