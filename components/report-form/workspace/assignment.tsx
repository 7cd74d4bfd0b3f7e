'use client';

import { useRouter } from 'next/navigation';
import { useId } from 'react';
import { itemNumber, type PartKey } from '@/lib/report';
import { send } from '../../ui/api';
import { useAct } from '../../ui/use-act';
import { useAwake } from '../../ui/use-awake';
import { useReport } from './context';
import styles from './part-page.module.css';

/** Which department fills a part: chosen by the compiler, told to everyone else. The 50 items name theirs in the table. */
export function Assignment({ part }: { part: PartKey }) {
  const { opened } = useReport();
  const id = useId();
  const router = useRouter();
  const { run, busy, failure } = useAct(
    (departmentId: string) =>
      send('PUT', `/api/reports/${opened.report.id}/parts/${encodeURIComponent(part)}/department`, {
        departmentId: departmentId || null,
      }),
    () => router.refresh(),
  );
  // Chosen before the page has woken up, a department would be shown and never be sent.
  const awake = useAwake();
  const known = opened.parts[part];
  if (!known || part === 'unplaced' || itemNumber(part) !== undefined) return null;
  const name = opened.departments.find((department) => department.id === known.departmentId)?.name;
  if (!opened.may.actions.includes('assign')) {
    return <p className={styles.assignment}>填写部门：{name ?? '信息公开办公室'}</p>;
  }
  return (
    <p className={styles.assignment}>
      <label htmlFor={id}>填写部门</label>
      <select
        id={id}
        value={known.departmentId ?? ''}
        disabled={busy || !awake}
        onChange={(event) => void run(event.currentTarget.value)}
      >
        <option value="">信息公开办公室（编制人）</option>
        {opened.departments.map((department) => (
          <option key={department.id} value={department.id}>
            {department.name}
          </option>
        ))}
      </select>
      {failure && (
        <span role="alert" className={styles.failure}>
          {failure.message}
        </span>
      )}
    </p>
  );
}
