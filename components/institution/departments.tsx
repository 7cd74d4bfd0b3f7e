'use client';

import { TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { SubmitButton } from '@/components/ui/submit-button';
import { send } from '../ui/api';
import { FailureNotice } from '../ui/failure-notice';
import { useAct } from '../ui/use-act';
import { DepartmentRow } from './department-row';
import type { Department } from './institution';
import styles from './institution.module.css';

/** The departments chapters and items can be assigned to. */
export function Departments({ departments }: { departments: Department[] }) {
  const router = useRouter();
  const [name, setName] = useState('');
  const add = useAct(
    () => send<unknown>('POST', '/api/departments', { name: name.trim() }),
    () => {
      setName('');
      router.refresh();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') void add.run();
  };
  return (
    <section className={styles.section} aria-labelledby="departments-title">
      <h2 id="departments-title">部门</h2>
      <p className={styles.note}>章节和清单事项可以分配给部门，由该部门的信息员填写。</p>
      {departments.length === 0 ? (
        <p>还没有部门。在下面填写第一个部门的名称。</p>
      ) : (
        <ul className={styles.departments}>
          {departments.map((department) => (
            <DepartmentRow key={department.id} department={department} />
          ))}
        </ul>
      )}
      <form className={styles.add} onSubmit={submit}>
        <TextInput
          label="新部门的名称"
          className={styles.grow}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <SubmitButton variant="default" loading={add.busy} disabled={name.trim() === ''}>
          新增部门
        </SubmitButton>
      </form>
      <FailureNotice failure={add.failure} />
    </section>
  );
}
