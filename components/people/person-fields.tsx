'use client';

import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import styles from './people.module.css';
import { type DepartmentOption, type PersonFaults, type PersonFields, ROLE_OPTIONS, withRole } from './person';

/** Who the person is and what they are to do. */
export function PersonInputs(props: {
  fields: PersonFields;
  faults: PersonFaults;
  departments: DepartmentOption[];
  /** A user name is given once. */
  fixedUsername: boolean;
  onChange: (fields: PersonFields) => void;
}) {
  const { fields, faults, departments, fixedUsername, onChange } = props;
  const options = [
    { value: '', label: '不属于任何部门' },
    ...departments.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className={styles.fields}>
      <TextInput
        label="姓名"
        autoComplete="off"
        error={faults.name}
        value={fields.name}
        onChange={(event) => onChange({ ...fields, name: event.currentTarget.value })}
      />
      <TextInput
        label="用户名"
        description={fixedUsername ? '建立后不能更改' : '登录时使用，如工号或姓名拼音'}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        readOnly={fixedUsername}
        error={faults.username}
        value={fields.username}
        onChange={(event) => onChange({ ...fields, username: event.currentTarget.value })}
      />
      <NativeSelect
        label="所在部门"
        data={options}
        error={faults.departmentId}
        value={fields.departmentId}
        onChange={(event) => onChange({ ...fields, departmentId: event.currentTarget.value })}
      />
      <fieldset className={styles.roles} aria-describedby={faults.roles ? 'roles-fault' : undefined}>
        <legend>职责（可多选）</legend>
        {ROLE_OPTIONS.map(({ value, name, duty }) => (
          <Checkbox
            key={value}
            label={name}
            description={duty}
            checked={fields.roles.includes(value)}
            onChange={(event) =>
              onChange({ ...fields, roles: withRole(fields.roles, value, event.currentTarget.checked) })
            }
          />
        ))}
        {faults.roles && (
          <p id="roles-fault" className={styles.fault}>
            {faults.roles}
          </p>
        )}
      </fieldset>
    </div>
  );
}
