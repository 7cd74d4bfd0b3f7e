'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { send } from '../ui/api';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { useAct } from '../ui/use-act';
import styles from './people.module.css';
import type { Person } from './person';

type Asking = 'active' | 'password' | null;

/** What an administrator does to one person besides changing their fields; each asks once. */
export function PersonActions(props: {
  person: Person;
  isSelf: boolean;
  onEdit: () => void;
  onChanged: () => void;
  onPassword: (password: string) => void;
}) {
  const { person, isSelf } = props;
  const [asking, setAsking] = useState<Asking>(null);
  const path = `/api/people/${encodeURIComponent(person.id)}`;
  const toggle = useAct(
    () => send<unknown>('PATCH', path, { active: !person.active }),
    () => {
      setAsking(null);
      props.onChanged();
    },
  );
  const reset = useAct(
    () => send<{ password: string }>('POST', `${path}/password`, {}),
    ({ password }) => {
      setAsking(null);
      props.onPassword(password);
    },
  );
  const close = () => {
    setAsking(null);
    toggle.forget();
    reset.forget();
  };
  const verb = person.active ? '停用' : '恢复使用';
  return (
    <div className={styles.actions}>
      <Action label="修改" name={person.name} onClick={props.onEdit} />
      {person.active && <Action label="重置密码" name={person.name} onClick={() => setAsking('password')} />}
      {!isSelf && <Action label={verb} name={person.name} onClick={() => setAsking('active')} />}
      <ConfirmDialog
        open={asking === 'active'}
        title={`${verb}${person.name}的帐号？`}
        confirmLabel={verb}
        danger={person.active}
        busy={toggle.busy}
        failure={toggle.failure}
        onConfirm={() => void toggle.run()}
        onClose={close}
      >
        {person.active
          ? '停用后立即退出登录，不能再登录；已填写的内容和经过记录保留，以后可以恢复使用。'
          : '恢复后可以用原来的密码登录。'}
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'password'}
        title={`重置${person.name}的密码？`}
        confirmLabel="重置密码"
        busy={reset.busy}
        failure={reset.failure}
        onConfirm={() => void reset.run()}
        onClose={close}
      >
        原密码立即失效，已登录的设备会退出。新的初始密码只显示一次。
      </ConfirmDialog>
    </div>
  );
}

const Action = ({ label, name, onClick }: { label: string; name: string; onClick: () => void }) => (
  <Button variant="subtle" size="compact-sm" onClick={onClick} aria-label={`${label}：${name}`}>
    {label}
  </Button>
);
