export { type FontReport, type FontSet, metricsData, openFonts } from './font-set';
export { inspectFont } from './inspect-font';
export {
  type FontFile,
  type FontOrigin,
  type FontPlaces,
  type ResolvedFonts,
  resolveFonts,
  uploadedState,
  usesRegistryAlone,
} from './resolve-fonts';
export { rolesOf } from './uploaded';
export { fontFileName, hasFontFile, keepFont, removeFont, type UploadedFont, uploadedFonts } from './uploaded-files';
