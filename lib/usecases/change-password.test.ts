import { beforeEach, describe, expect, it } from 'vitest';
import { hashPassword } from '@/lib/auth';
import { inTransaction, changePassword as keepPassword, scopeOf } from '@/lib/persistence';
import { withTemporaryDatabase } from '@/lib/persistence/testing/database';
import type { Actor } from '@/lib/workflow';
import { changePassword } from './change-password';
import { makeSchool } from './testing/school';

withTemporaryDatabase();

const CURRENT = '桂花-8月-开满校园';
const NEXT = '银杏-11月-落满校园';

describe('changing one’s own password', () => {
  let actor: Actor;
  let schools = 0;
  beforeEach(async () => {
    actor = (await makeSchool(`mima${schools++}`)).reader;
    const passwordHash = await hashPassword(CURRENT);
    await inTransaction((tx) =>
      keepPassword(tx, scopeOf(actor), actor.id, { passwordHash, mustChangePassword: false }),
    );
  });
  const change = (current: string, next = NEXT) => changePassword(actor, { current, next, address: `of ${actor.id}` });

  it('needs the present one, and says which field is wrong', async () => {
    const wrong = { code: 'invalid', details: { issues: [{ path: 'current' }] } };
    expect(await change('wrong')).toMatchObject(wrong);
    expect(await change(CURRENT)).toMatchObject({ ok: true, value: { epoch: 2 } });
    expect(await change(CURRENT)).toMatchObject(wrong);
  });

  it('is no way to guess it from a session left open: five guesses, then waiting', async () => {
    for (let n = 0; n < 5; n++) expect(await change(`guess${n}`)).toMatchObject({ code: 'invalid' });
    expect(await change(CURRENT)).toMatchObject({ code: 'busy', message: '原密码输错次数过多，请在30秒后再试。' });
  });

  it('is done by one of two who do it at once, whose session goes on', async () => {
    const both = await Promise.all([change(CURRENT), change(CURRENT, `${NEXT}二`)]);
    expect(both.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { epoch: 2 } }]);
  });
});
