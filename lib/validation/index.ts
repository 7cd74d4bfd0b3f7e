export * from './check-report';
export * from './finding';
export * from './progress';
export type { CheckContext, Rule } from './rule';
