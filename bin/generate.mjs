import { fileURLToPath } from 'node:url';
import { generateClient } from './lib/generate.mjs';

/** npm run generate: writes the database client after a change of prisma/schema.prisma. */
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
generateClient();
