import { describe, expect, it } from 'vitest';
import { CLAUSES } from '@/lib/render/verify';
import { FILE_CASES } from './testing/file-cases';
import { LAYOUT_CASES } from './testing/layout-cases';
import { rewriteObjects } from './testing/rewrite';
import { demoPdf, faultsOf } from './testing/spoil';
import { TEXT_CASES } from './testing/text-cases';
import { verifyPdf } from './verify-pdf';

const CASES = [...LAYOUT_CASES, ...TEXT_CASES, ...FILE_CASES];

describe('a verifier that finds what is spoilt', () => {
  it('has nothing to say of the report as it is set, nor of the file written anew', async () => {
    expect(await faultsOf({})).toEqual([]);
    expect(await faultsOf({ rewrite: (pdf) => rewriteObjects(pdf, (body, stream) => [body, stream]) })).toEqual([]);
  });

  it('is shown a broken file for every rule it has', () => {
    expect([...new Set(CASES.map(({ rule }) => rule))].sort()).toEqual(Object.keys(CLAUSES).sort());
  });

  it.each(CASES)('$rule: $what', async (broken) => {
    const place = broken.page === undefined ? {} : { page: broken.page };
    expect(await faultsOf(broken)).toContainEqual(
      expect.objectContaining({ rule: broken.rule, message: expect.stringContaining(broken.message), ...place }),
    );
  });
});

const HALF = Buffer.from(await demoPdf())
  .subarray(0, 2000)
  .toString('latin1');

describe('files that cannot be read back', () => {
  it.each([
    ['nothing', '', '不是 PDF'],
    ['a text', '一、概述', '不是 PDF'],
    ['a broken file', '%PDF-1.7\nstartxref\n9\n%%EOF', '已损坏'],
    ['half a file', HALF, '已损坏'],
    ['a locked file', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<</Root 1 0 R/Encrypt 2 0 R>>', '已加密'],
  ])('are refused: %s', (_, text, message) => {
    expect(verifyPdf(Buffer.from(text, 'latin1'))).toMatchObject({
      ok: false,
      code: 'invalid',
      message: expect.stringContaining(message),
    });
  });
});
