export * from './block';
export type { ContentElement } from './element';
export * from './geometry';
export * from './metrics';
export * from './page';
export { guessedTitleLines } from './title-lines';
export { typeset } from './typeset';
