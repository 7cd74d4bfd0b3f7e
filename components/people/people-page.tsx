'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ROLE_LABELS } from '@/lib/workflow';
import { PageHeader } from '../ui/page-header';
import { PasswordOnce } from './password-once';
import styles from './people.module.css';
import type { DepartmentOption, Person } from './person';
import { PersonActions } from './person-actions';
import { PersonDialog } from './person-dialog';

type Props = { people: Person[]; departments: DepartmentOption[]; selfId: string };

/** Everyone of the institution, what they do, and whether they can sign in. */
export function PeoplePage({ people, departments, selfId }: Props) {
  const router = useRouter();
  const [editing, setEditing] = useState<Person | 'new' | null>(null);
  const [secret, setSecret] = useState<{ name: string; password: string } | null>(null);
  const saved = (name: string, password: string | undefined) => {
    setEditing(null);
    if (password) setSecret({ name, password });
    router.refresh();
  };
  return (
    <>
      <PageHeader title="人员" note={`${people.filter((person) => person.active).length}人可以登录`}>
        <Button onClick={() => setEditing('new')}>新增人员</Button>
      </PageHeader>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.id} className={person.active ? styles.person : styles.inactive}>
            <div>
              <strong>{person.name}</strong>
              {person.id === selfId && <span className={styles.self}>（本人）</span>}
              <span className={styles.username}>{person.username}</span>
            </div>
            <div>{person.roles.map((role) => ROLE_LABELS[role].name).join('、')}</div>
            <div>{person.departmentName ?? <span className={styles.dim}>不属于任何部门</span>}</div>
            <div className={styles.state}>{stateOf(person)}</div>
            <PersonActions
              person={person}
              isSelf={person.id === selfId}
              onEdit={() => setEditing(person)}
              onChanged={() => router.refresh()}
              onPassword={(password) => {
                setSecret({ name: person.name, password });
                router.refresh();
              }}
            />
          </li>
        ))}
      </ul>
      {editing && (
        <PersonDialog
          person={editing === 'new' ? null : editing}
          departments={departments}
          onClose={() => setEditing(null)}
          onSaved={saved}
        />
      )}
      {secret && <PasswordOnce {...secret} onClose={() => setSecret(null)} />}
    </>
  );
}

function stateOf({ active, mustChangePassword }: Person): string {
  if (!active) return '已停用';
  return mustChangePassword ? '尚未修改初始密码' : '正常';
}
