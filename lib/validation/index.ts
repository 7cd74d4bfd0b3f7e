export * from './check-report';
export * from './finding';
export * from './findings-by-part';
export * from './progress';
export type { CheckContext, Rule } from './rule';
