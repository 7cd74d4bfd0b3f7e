import 'server-only';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { publicationsDir } from './data-dir';
import { sha256 } from './json';

const fileOf = (hash: string) => path.join(publicationsDir(), `${hash}.pdf`);

/** Keeps a PDF under its own hash: written aside, flushed, then renamed, so that a power cut leaves no half file. @returns the hash */
export async function keepPdf(pdf: Uint8Array): Promise<string> {
  const hash = sha256(pdf);
  await mkdir(publicationsDir(), { recursive: true });
  const aside = `${fileOf(hash)}.${process.pid}.${Date.now()}.tmp`;
  const file = await open(aside, 'wx', 0o644);
  try {
    await file.writeFile(pdf);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(aside, fileOf(hash));
  return hash;
}

/**
 * The bytes published under a hash.
 * @throws when the file is missing or its bytes are not those: a damaged data folder must not pass for the published report
 */
export async function readPdf(hash: string): Promise<Buffer> {
  const pdf = await readFile(fileOf(hash));
  if (sha256(pdf) !== hash) throw new Error(`publication ${hash} is damaged`);
  return pdf;
}
