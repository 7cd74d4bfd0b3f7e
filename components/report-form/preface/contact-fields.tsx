'use client';

import { Button } from '@mantine/core';
import type { PrefaceContent } from '@/lib/report';
import fields from '../fields/fields.module.css';
import { TextField } from '../fields/text-field';
import styles from './preface.module.css';

type Contact = PrefaceContent['contact'];

const FIELDS: readonly { key: keyof Contact; label: string; type?: 'tel' | 'email' }[] = [
  { key: 'office', label: '联系单位' },
  { key: 'phone', label: '电话', type: 'tel' },
  { key: 'email', label: '电子邮箱', type: 'email' },
  { key: 'postcode', label: '邮编' },
  { key: 'address', label: '地址' },
];

/** Whom the public may ask; the school's own entry can be taken over. */
export function ContactFields(props: {
  contact: Contact;
  school: Contact | null;
  readOnly: boolean;
  onChange: (contact: Contact) => void;
}) {
  const { contact, school, readOnly, onChange } = props;
  const differs = school !== null && FIELDS.some(({ key }) => school[key] !== '' && school[key] !== contact[key]);
  return (
    <fieldset className={styles.group} data-path="contact">
      <legend className={fields.label}>联系方式</legend>
      <div className={styles.contact}>
        {FIELDS.map(({ key, label, type }) => (
          <TextField
            part="preface"
            key={key}
            label={label}
            type={type}
            path={`contact.${key}`}
            value={contact[key]}
            readOnly={readOnly}
            onChange={(text) => onChange({ ...contact, [key]: text })}
          />
        ))}
      </div>
      {!readOnly && differs && school && (
        <Button size="compact-md" variant="default" className={styles.start} onClick={() => onChange({ ...school })}>
          按学校资料填写
        </Button>
      )}
    </fieldset>
  );
}
