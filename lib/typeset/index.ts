export * from './block';
export * from './geometry';
export * from './metrics';
export * from './page';
export { typeset } from './typeset';
