export * from './printed';
export { verifyPrinted } from './verify';
