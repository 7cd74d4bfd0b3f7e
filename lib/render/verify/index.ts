export { CLAUSES, type RuleId } from './clauses';
export * from './printed';
export { verifyPrinted } from './verify';
