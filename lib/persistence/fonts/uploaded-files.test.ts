import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectFont } from './inspect-font';
import { parseFont } from './open-font';
import { registryFolder } from './search';
import { rolesOf } from './uploaded';
import { fontFileName } from './uploaded-files';

const FONT = readFileSync(join(registryFolder(), 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'));

describe('the name an uploaded font is kept under', () => {
  it('keeps Chinese, drops paths and what file systems forbid', () => {
    expect(fontFileName('C:\\字体\\方正小标宋简体.TTF', 'ttf', null)).toBe('方正小标宋简体.ttf');
    expect(fontFileName('../../etc/passwd', 'otf', null)).toBe('passwd.otf');
    expect(fontFileName('仿宋_GB2312 (2).ttf', 'ttf', 'body')).toBe('body.仿宋_GB2312_2.ttf');
    expect(fontFileName('...', 'ttc', 'folio')).toBe('folio.font.ttc');
  });

  it('is one plain name, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(fontFileName(given, 'ttf', null)).toMatch(/^[\p{L}\p{N}_-]{1,50}\.ttf$/u);
      }),
    );
  });

  it('says its role where that was chosen', () => {
    const font = parseFont(FONT);
    expect(rolesOf('heading2.NotoSansSC.ttf', font)).toEqual(['heading2']);
    expect(rolesOf('shu.ttf', font)).toEqual([]);
    expect(rolesOf('simkai.ttf', font)).toEqual(['heading2']);
  });
});

describe('what passes for a font', () => {
  it('is one that reports can be set in', () => {
    expect(inspectFont(FONT)).toMatchObject({ ok: true, value: { extension: 'ttf' } });
  });

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['words', Buffer.from('这不是字体')],
    ['a signature alone', FONT.subarray(0, 4)],
    ['half a font', FONT.subarray(0, FONT.byteLength / 2)],
    ['a web font’s signature', Buffer.concat([Buffer.from('wOF2'), FONT.subarray(4)])],
    ['a font whose tables are noise', Buffer.concat([FONT.subarray(0, 400), Buffer.alloc(FONT.byteLength - 400, 7)])],
  ])('is not %s', (_, bytes) => {
    expect(inspectFont(bytes)).toMatchObject({ ok: false, code: 'invalid' });
  });
});
