import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '@/lib/result';
import { type Actor, ROLES, type Role } from '@/lib/workflow';
import { deleteFont } from './delete-font';
import { listFonts } from './list-fonts';
import { reportFonts, typesetMetrics } from './pdf';
import { type FontUpload, uploadFont } from './upload-font';

const SANS = readFileSync('node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upload-font-'));
  vi.stubEnv('DATA_DIR', folder);
  vi.stubEnv('GONGKAI_FONTS', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const actor = (role: Role): Actor => ({ id: role, institutionId: 's', name: role, roles: [role], departmentId: null });
const admin = actor('admin');
const upload = (given: Partial<FontUpload> = {}) =>
  uploadFont(admin, async () => ok({ filename: 'Sans.ttf', bytes: SANS, role: 'body', ...given }));
const bodyFont = () => reportFonts().report.find(({ role }) => role === 'body');

describe('a font an administrator uploads', () => {
  it('serves the next PDF and the next preview without a restart, until it is deleted', async () => {
    const [before, metrics] = [bodyFont(), typesetMetrics()];
    expect(before?.origin).not.toBe('uploaded');
    expect(await upload()).toMatchObject({ ok: true, value: { name: 'body.Sans.ttf', roles: ['body'] } });
    expect(bodyFont()).toMatchObject({ origin: 'uploaded', file: 'body.Sans.ttf' });
    expect(typesetMetrics()).not.toBe(metrics);
    expect(typesetMetrics()).toBe(typesetMetrics());
    expect(await listFonts(admin)).toMatchObject({
      ok: true,
      value: {
        uploaded: [{ name: 'body.Sans.ttf', bytes: SANS.byteLength, roles: ['body'], forbidsEmbedding: false }],
      },
    });
    expect(await deleteFont(admin, { name: 'body.Sans.ttf' })).toEqual(ok(null));
    expect(bodyFont()).toEqual(before);
  });

  it('is kept but not used while the installation uses the program’s own fonts alone, and the list says so', async () => {
    expect(await listFonts(admin)).toMatchObject({ value: { setAside: false } });
    vi.stubEnv('GONGKAI_FONTS', 'registry');
    expect(await upload()).toMatchObject({ ok: true });
    expect(await listFonts(admin)).toMatchObject({ value: { setAside: true, uploaded: [{ name: 'body.Sans.ttf' }] } });
    expect(bodyFont()?.origin).toBe('registry');
  });

  it('is recognised by its name, or refused until someone says what it is for', async () => {
    expect(await upload({ filename: '方正小标宋.ttf', role: null })).toMatchObject({ value: { roles: ['title'] } });
    expect(await upload({ role: null })).toMatchObject({ ok: false, code: 'refused' });
    expect(readdirSync(join(folder, 'fonts'))).toEqual(['方正小标宋.ttf']);
  });

  it('replaces no other of the same name', async () => {
    await upload();
    expect(await upload()).toMatchObject({ ok: false, code: 'refused' });
  });

  it('leaves nothing behind when it is no font', async () => {
    expect(await upload({ bytes: SANS.subarray(0, 1_000) })).toMatchObject({ ok: false, code: 'invalid' });
    expect(await listFonts(admin)).toMatchObject({ value: { uploaded: [] } });
  });

  it.each(ROLES.filter((role) => role !== 'admin'))('is not for %s', async (role) => {
    const read = vi.fn();
    expect(await uploadFont(actor(role), read)).toMatchObject({ ok: false, code: 'forbidden' });
    expect(read).not.toHaveBeenCalled();
    expect(await deleteFont(actor(role), { name: 'body.Sans.ttf' })).toMatchObject({ code: 'forbidden' });
    expect(await listFonts(actor(role))).toMatchObject({ code: 'forbidden' });
  });
});

describe('deleting a font', () => {
  it('reaches nothing but the fonts', async () => {
    writeFileSync(join(folder, 'gongkai.db'), 'data');
    writeFileSync(join(folder, 'secret.ttf'), 'data');
    await upload();
    for (const name of ['../gongkai.db', '../secret.ttf', join(folder, 'secret.ttf'), '', '.', 'nothing.ttf']) {
      expect(await deleteFont(admin, { name })).toMatchObject({ ok: false, code: 'not-found' });
    }
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['gongkai.db', 'secret.ttf']));
  });

  it('takes away a file that is no font', async () => {
    await upload();
    writeFileSync(join(folder, 'fonts', 'broken.ttf'), 'data');
    expect(await listFonts(admin)).toMatchObject({ value: { uploaded: [{}, { name: 'broken.ttf', roles: [] }] } });
    expect(await deleteFont(admin, { name: 'broken.ttf' })).toEqual(ok(null));
  });
});
