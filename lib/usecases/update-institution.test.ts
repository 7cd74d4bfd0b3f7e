import { describe, expect, it } from 'vitest';
import { demoInstitution } from '@/prisma/demo';
import { parseInput } from './http/issues';
import { institutionSchema } from './update-institution';

const { name, profile, contact } = demoInstitution;
const parsed = (changes: Partial<Record<keyof typeof contact, string>>) =>
  parseInput(institutionSchema, { name, profile, contact: { ...contact, ...changes } });

describe('what a school says of itself', () => {
  it('is taken as it should be, and while it is still empty', () => {
    expect(parsed({})).toMatchObject({ ok: true });
    expect(parsed({ email: '', postcode: '', downloadUrl: '' })).toMatchObject({ ok: true });
  });

  it('邮箱、邮编、下载地址不合格式的，服务器同样不收，并说明原因', () => {
    expect(parsed({ email: '信箱', postcode: '1000', downloadUrl: '学校网站' })).toMatchObject({
      ok: false,
      code: 'invalid',
      details: {
        issues: [
          { path: 'contact.email', message: expect.stringContaining('电子邮箱“信箱”格式不对') },
          { path: 'contact.postcode', message: expect.stringContaining('应为6位数字，现为4位') },
          { path: 'contact.downloadUrl', message: expect.stringContaining('“学校网站”不是有效的网址') },
        ],
      },
    });
  });
});
