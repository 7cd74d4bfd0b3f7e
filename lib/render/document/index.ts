export { reportBlocks } from './report-blocks';
