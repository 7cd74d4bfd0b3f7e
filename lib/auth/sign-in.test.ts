import { beforeAll, describe, expect, it } from 'vitest';
import {
  addInstitution,
  addPerson,
  changePerson,
  inTransaction,
  listPeople,
  type Scope,
  scopeOf,
} from '@/lib/persistence';
import { withTemporaryDatabase } from '@/lib/persistence/testing/database';
import { DEFAULT_PROFILE } from '@/lib/report';
import { attemptKeys, beginAttempt, settleAttempt } from './attempts';
import { hashPassword } from './password';
import { signIn } from './sign-in';

withTemporaryDatabase();

const START = new Date('2024-10-08T08:00:00Z');
const later = (seconds: number) => new Date(START.getTime() + seconds * 1_000);
const PASSWORD = '桂花-8月-开满校园';
const contact = { office: '', address: '', postcode: '', phone: '', email: '', downloadUrl: '' };

describe('signing in', () => {
  let scope: Scope;
  beforeAll(async () => {
    const passwordHash = await hashPassword(PASSWORD);
    await inTransaction(async (tx) => {
      const institutionId = await addInstitution(tx, {
        name: '示例大学',
        slug: 'shili',
        profile: DEFAULT_PROFILE,
        contact,
      });
      scope = scopeOf({ institutionId });
      for (const username of ['lin', 'chen', 'wang']) {
        const given = { username, name: username, roles: [], departmentId: null, mustChangePassword: false };
        await addPerson(tx, scope, { ...given, passwordHash });
      }
    });
  });
  const attempt = (username: string, password: string, at = START, address = '10.0.0.1') =>
    signIn({ username, password, address }, at);

  it('minds neither case nor blanks of the user name', async () => {
    expect(await attempt(' LIN ', PASSWORD)).toMatchObject({ ok: true, value: { username: 'lin' } });
  });

  it('answers alike for an unknown name and a wrong password', async () => {
    expect(await attempt('nobody', PASSWORD)).toEqual(await attempt('lin', 'wrong'));
  });

  it('makes a name wait after five failures, even with the right password, and says how long', async () => {
    for (let n = 0; n < 5; n++) await attempt('chen', 'wrong', START, `10.1.0.${n}`);
    expect(await attempt('chen', PASSWORD, later(1))).toMatchObject({
      code: 'busy',
      message: '登录失败次数过多，请在29秒后再试。',
    });
    expect(await attempt('chen', PASSWORD, later(31))).toMatchObject({ ok: true });
    expect(await attempt('chen', 'wrong', later(32))).toMatchObject({ code: 'unauthenticated' });
  });

  it('lets no more through when attempts are made side by side', async () => {
    const guesses = Array.from({ length: 12 }, (_, n) => attempt('wang', `guess${n}`, START, `10.2.0.${n}`));
    const codes = (await Promise.all(guesses)).map((result) => (result.ok ? 'ok' : result.code));
    expect(codes.filter((code) => code === 'unauthenticated')).toHaveLength(5);
    expect(codes.filter((code) => code === 'busy')).toHaveLength(7);
  });

  it('makes an address wait that tries many names, but not the school behind it for its successes', async () => {
    for (let n = 0; n < 40; n++) {
      const right = attemptKeys({ username: 'lin', address: '10.3.0.1' });
      expect(await beginAttempt(right, START)).toBe(0);
      await settleAttempt(right, START);
    }
    for (let n = 0; n < 30; n++) {
      await beginAttempt(attemptKeys({ username: `guess${n}`, address: '10.3.0.2' }), START);
    }
    expect(await attempt('lin', PASSWORD, later(1), '10.3.0.2')).toMatchObject({ code: 'busy' });
    expect(await attempt('lin', PASSWORD, later(1), '10.3.0.3')).toMatchObject({ ok: true });
  });

  it('tells a deactivated person, once the password is right, whom to ask', async () => {
    await inTransaction(async (tx) => {
      const lin = (await listPeople(tx, scope)).find(({ username }) => username === 'lin');
      await changePerson(tx, scope, lin?.id ?? '', { active: false });
    });
    expect(await attempt('lin', PASSWORD, START, '10.4.0.1')).toMatchObject({ code: 'forbidden' });
    expect(await attempt('lin', 'wrong', START, '10.4.0.1')).toMatchObject({ code: 'unauthenticated' });
  });
});
