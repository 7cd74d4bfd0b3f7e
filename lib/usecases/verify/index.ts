export { verifyCommand } from './command';
export { type Verified, verifyPdf } from './verify-pdf';
