'use client';

import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { SubmitButton } from '@/components/ui/submit-button';
import { send } from '../ui/api';
import { Dialog, DialogButtons } from '../ui/dialog';
import { FailureNotice } from '../ui/failure-notice';
import { useAct } from '../ui/use-act';
import styles from './people.module.css';
import {
  type DepartmentOption,
  NEW_PERSON,
  type Person,
  type PersonFaults,
  type PersonFields,
  personFaults,
} from './person';
import { PersonInputs } from './person-fields';

type Saved = { password?: string };

const fieldsOf = ({ username, name, roles, departmentId }: Person): PersonFields => ({
  username,
  name,
  roles: [...roles],
  departmentId: departmentId ?? '',
});

/** A new person, or changes to one. A new one gets a password, handed to `onSaved` to be shown once. */
export function PersonDialog(props: {
  person: Person | null;
  departments: DepartmentOption[];
  onClose: () => void;
  onSaved: (name: string, password: string | undefined) => void;
}) {
  const { person, departments, onClose, onSaved } = props;
  const [fields, setFields] = useState<PersonFields>(person ? fieldsOf(person) : NEW_PERSON);
  const [faults, setFaults] = useState<PersonFaults>({});
  const save = useAct(
    () => {
      const { username, name, roles } = fields;
      const given = { name: name.trim(), roles, departmentId: fields.departmentId || null };
      return person
        ? send<Saved>('PATCH', `/api/people/${encodeURIComponent(person.id)}`, given)
        : send<Saved>('POST', '/api/people', { ...given, username: username.trim() });
    },
    (saved) => onSaved(fields.name.trim(), saved?.password),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = personFaults(fields);
    setFaults(found);
    if (Object.keys(found).length === 0) void save.run();
  };
  return (
    <Dialog open title={person ? `修改${person.name}` : '新增人员'} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <PersonInputs
          fields={fields}
          faults={faults}
          departments={departments}
          fixedUsername={person !== null}
          onChange={setFields}
        />
        <FailureNotice failure={save.failure} />
        <DialogButtons>
          <Button variant="default" onClick={onClose} disabled={save.busy}>
            取消
          </Button>
          <SubmitButton loading={save.busy}>{person ? '保存' : '新增'}</SubmitButton>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
