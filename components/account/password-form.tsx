'use client';

import { PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { SubmitButton } from '@/components/ui/submit-button';
import { send } from '../ui/api';
import { FailureNotice } from '../ui/failure-notice';
import styles from '../ui/sign-in-form.module.css';
import { useAct } from '../ui/use-act';
import { type PasswordFaults, type PasswordFields, passwordFaults } from './password-rules';

const LABELS: Record<keyof PasswordFields, string> = { current: '现在的密码', next: '新密码', again: '再填一次新密码' };
const FIELDS = ['current', 'next', 'again'] as const;

/** Changes the person's own password. */
export function PasswordForm({ minimum, onChanged }: { minimum: number; onChanged: () => void }) {
  const [faults, setFaults] = useState<PasswordFaults>({});
  const change = useAct(
    ({ current, next }: PasswordFields) => send<unknown>('POST', '/api/account/password', { current, next }),
    onChanged,
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const read = (field: keyof PasswordFields) => String(given.get(field) ?? '');
    const fields = { current: read('current'), next: read('next'), again: read('again') };
    const found = passwordFaults(fields, minimum);
    setFaults(found);
    if (Object.keys(found).length === 0) void change.run(fields);
    else change.forget();
  };
  return (
    <form className={styles.form} method="post" onSubmit={submit} noValidate>
      <FailureNotice failure={change.failure} />
      {FIELDS.map((field) => (
        <PasswordInput
          key={field}
          name={field}
          label={LABELS[field]}
          description={field === 'next' ? `至少${minimum}个字符，不能与用户名相同` : undefined}
          autoComplete={field === 'current' ? 'current-password' : 'new-password'}
          visibilityToggleButtonProps={{ 'aria-label': `显示或隐藏${LABELS[field]}`, tabIndex: 0 }}
          error={faults[field]}
        />
      ))}
      <SubmitButton loading={change.busy} fullWidth>
        修改密码
      </SubmitButton>
    </form>
  );
}
