import { deflateSync } from 'node:zlib';

/** zlib as this machine has it; level 6 is where more time no longer makes the file noticeably smaller. */
export const deflate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 6 });
