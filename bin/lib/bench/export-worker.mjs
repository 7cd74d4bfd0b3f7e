/** The program's export worker, in the open: what runs a TypeScript file in the main thread does not reach into workers. */
import { register } from 'tsx/esm/api';

register();
await import('../../../lib/usecases/pdf/worker.tsx');
