'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { Notice } from '../ui/notice';
import { leave } from '../ui/sign-out';
import { PasswordForm } from './password-form';

/** Changing the password ends the person's other sessions; this one goes on. @param forced a first password may be put off only by signing out @param minimum characters a password needs */
export function PasswordPanel({ forced, minimum }: { forced: boolean; minimum: number }) {
  const [changed, setChanged] = useState(false);
  const goOn = () => {
    setChanged(true);
    window.location.assign('/reports');
  };
  if (changed) return <Notice tone="done">密码已修改，正在进入…</Notice>;
  return (
    <>
      <PasswordForm minimum={minimum} onChanged={goOn} />
      {forced && (
        <Button variant="subtle" fullWidth mt="sm" onClick={() => void leave()}>
          暂不修改，退出
        </Button>
      )}
    </>
  );
}
