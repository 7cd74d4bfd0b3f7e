'use client';

import { Button, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { SubmitButton } from '@/components/ui/submit-button';
import { send } from '../ui/api';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { FailureNotice } from '../ui/failure-notice';
import { useAct } from '../ui/use-act';
import type { Department } from './institution';
import styles from './institution.module.css';

/** One department: its name, changed in place; deleting asks once. */
export function DepartmentRow({ department }: { department: Department }) {
  const router = useRouter();
  const [name, setName] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const path = `/api/departments/${encodeURIComponent(department.id)}`;
  const rename = useAct(
    (given: string) => send<unknown>('PATCH', path, { name: given }),
    () => {
      setName(null);
      router.refresh();
    },
  );
  const remove = useAct(
    () => send<unknown>('DELETE', path),
    () => {
      setAsking(false);
      router.refresh();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name?.trim()) void rename.run(name.trim());
  };
  return (
    <li className={styles.department}>
      {name === null ? (
        <>
          <span className={styles.grow}>{department.name}</span>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`改名：${department.name}`}
            onClick={() => setName(department.name)}
          >
            改名
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            color="red"
            aria-label={`删除：${department.name}`}
            onClick={() => setAsking(true)}
          >
            删除
          </Button>
        </>
      ) : (
        <form className={styles.rename} onSubmit={submit}>
          <TextInput
            aria-label={`${department.name}的新名称`}
            className={styles.grow}
            autoFocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <SubmitButton loading={rename.busy} disabled={name.trim() === ''}>
            保存
          </SubmitButton>
          <Button variant="default" onClick={() => setName(null)}>
            取消
          </Button>
          <FailureNotice failure={rename.failure} />
        </form>
      )}
      <ConfirmDialog
        open={asking}
        title={`删除“${department.name}”？`}
        confirmLabel="删除"
        danger
        busy={remove.busy}
        failure={remove.failure}
        onConfirm={() => void remove.run()}
        onClose={() => {
          setAsking(false);
          remove.forget();
        }}
      >
        分配给该部门的章节和事项将变为未分配，已填写的内容保留。
      </ConfirmDialog>
    </li>
  );
}
