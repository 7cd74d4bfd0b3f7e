export * from './check-report';
export * from './check-settings';
export * from './finding';
export * from './progress';
export type { CheckContext, Rule } from './rule';
