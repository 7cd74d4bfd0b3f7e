'use client';

import { Button } from '@mantine/core';
import { signOut } from 'next-auth/react';
import { useState } from 'react';
import { Notice } from '../ui/notice';
import { signInWith } from '../ui/sign-in';
import { PasswordForm } from './password-form';

/** Changing the password ends every session of the person; this browser signs in again at once with the new one. */
export function PasswordPanel({ username, forced }: { username: string; forced: boolean }) {
  const [changed, setChanged] = useState(false);
  const goOn = async (password: string) => {
    setChanged(true);
    const answer = await signInWith(username, password);
    window.location.assign(answer.ok ? '/reports' : '/sign-in');
  };
  if (changed) return <Notice tone="done">密码已修改，正在进入…</Notice>;
  return (
    <>
      <PasswordForm onChanged={goOn} />
      {forced && (
        <Button variant="subtle" fullWidth mt="sm" onClick={() => void signOut({ callbackUrl: '/sign-in' })}>
          暂不修改，退出
        </Button>
      )}
    </>
  );
}
