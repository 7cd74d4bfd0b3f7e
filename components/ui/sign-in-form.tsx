'use client';

import { PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Notice } from './notice';
import { signInWith } from './sign-in';
import styles from './sign-in-form.module.css';
import { SubmitButton } from './submit-button';
import { useAct } from './use-act';

/** User name and password; on the sign-in page and, where a session was lost, in a dialog over the work. */
export function SignInForm({ onSignedIn, submitLabel = '登录' }: { onSignedIn: () => void; submitLabel?: string }) {
  const [missing, setMissing] = useState(false);
  const { run, busy, failure } = useAct(signInWith, onSignedIn);
  // Read from the form, not from state: a browser may fill in both before this page has woken up.
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const username = String(given.get('username') ?? '').trim();
    const password = String(given.get('password') ?? '');
    const incomplete = username === '' || password === '';
    setMissing(incomplete);
    if (!incomplete) void run(username, password);
  };
  return (
    <form className={styles.form} method="post" onSubmit={submit} noValidate>
      {missing && <Notice tone="error">请填写用户名和密码。</Notice>}
      {failure && !missing && <Notice tone="error">{failure.message}</Notice>}
      <TextInput label="用户名" name="username" autoComplete="username" autoCapitalize="none" spellCheck={false} />
      <PasswordInput
        label="密码"
        name="password"
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': '显示或隐藏密码', tabIndex: 0 }}
      />
      <SubmitButton loading={busy} fullWidth>
        {submitLabel}
      </SubmitButton>
    </form>
  );
}
