import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { publicationsDir } from './data-dir';
import { sha256 } from './json';
import { writeWhole } from './write-file';

const fileOf = (hash: string) => path.join(publicationsDir(), `${hash}.pdf`);

/** Keeps a PDF under its own hash. @returns the hash */
export async function keepPdf(pdf: Uint8Array): Promise<string> {
  const hash = sha256(pdf);
  await writeWhole(fileOf(hash), pdf);
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
