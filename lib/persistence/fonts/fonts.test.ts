import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FONT_ROLES, metricsFromData } from '@/lib/typeset';
import { metricsData, openFonts } from './font-set';
import { resolveFonts } from './resolve-fonts';
import { registryFolder } from './search';
import { rolesOfFontFile } from './uploaded';

const REGULAR = join(registryFolder(), 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf');
const registryAlone = { env: { NODE_ENV: 'test', GONGKAI_FONTS: 'registry' } } as const;

const none = join(tmpdir(), 'no-such-fonts');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fonts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string) => {
  symlinkSync(REGULAR, join(folder, name));
  return join(folder, name);
};

describe('fonts by role', () => {
  it('come from the registry alone where that is asked for', () => {
    const resolved = resolveFonts(registryAlone);
    for (const role of FONT_ROLES) expect(resolved[role].every(({ origin }) => origin === 'registry')).toBe(true);
    expect(openFonts(resolved).report.map(({ role, origin }) => [role, origin])).toEqual(
      FONT_ROLES.map((role) => [role, 'registry']),
    );
  });

  it('prefer a system font with the name of the role, and keep the registry behind it', () => {
    put('simfang.ttf');
    const { body } = resolveFonts({ uploadedFolder: none, env: { NODE_ENV: 'test', GONGKAI_FONTS: folder } });
    expect(body[0]).toEqual({ path: join(folder, 'simfang.ttf'), origin: 'system' });
    expect(body.some(({ origin }) => origin === 'registry')).toBe(true);
  });

  it('prefer an uploaded font to all others', () => {
    put('SIMKAI.TTF');
    const { heading2 } = resolveFonts({ uploadedFolder: folder });
    expect(heading2[0]).toEqual({ path: join(folder, 'SIMKAI.TTF'), origin: 'uploaded' });
  });

  it('do without an uploaded file that is no font', () => {
    const path = join(folder, 'simfang.ttf');
    writeFileSync(path, 'not a font');
    expect(rolesOfFontFile(path)).toEqual([]);
    expect(resolveFonts({ ...registryAlone, uploadedFolder: folder }).body[0]?.origin).toBe('registry');
  });

  it('do without a system file that is no font', () => {
    writeFileSync(join(folder, 'simfang.ttf'), 'not a font');
    const set = openFonts(resolveFonts({ uploadedFolder: none, env: { NODE_ENV: 'test', GONGKAI_FONTS: folder } }));
    expect(set.report.find(({ role }) => role === 'body')?.file).not.toBe('simfang.ttf');
  });
});

describe('metrics', () => {
  it('as data are those of the files', () => {
    const set = openFonts(resolveFonts(registryAlone));
    const data = metricsFromData(JSON.parse(JSON.stringify(metricsData(set))));
    for (const character of '信息公开，。“”——……Aa1 〔〕龘😀①αжｱ㎡℃㈱') {
      const codePoint = character.codePointAt(0) ?? 0;
      for (const role of FONT_ROLES) {
        expect(data.has(role, codePoint)).toBe(set.metrics.has(role, codePoint));
        expect(data.advance(role, codePoint)).toBe(set.metrics.advance(role, codePoint));
      }
    }
  });

  it('know that a Han character is one em wide and that no font has an emoji', () => {
    const { metrics } = openFonts(resolveFonts(registryAlone));
    expect(metrics.advance('body', 0x4fe1)).toBe(1);
    expect(metrics.has('body', 0x1f600)).toBe(false);
  });
});
