import { mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';

/** Writes a file aside, flushes it, then renames it, so that a power cut leaves no half file. Its folder is made. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}.${Date.now()}.tmp`;
  const handle = await open(aside, 'wx', 0o644);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(aside, file);
}
