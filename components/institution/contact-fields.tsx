'use client';

import { TextInput } from '@mantine/core';
import type { ContactProblems } from './contact-problems';
import type { Contact } from './institution';
import styles from './institution.module.css';

const FIELDS = [
  { key: 'office', label: '信息公开工作机构', hint: '如：学校办公室（信息公开办公室）', type: 'text' },
  { key: 'address', label: '地址', hint: '', type: 'text' },
  { key: 'postcode', label: '邮政编码', hint: '', type: 'text' },
  { key: 'phone', label: '电话', hint: '区号-号码', type: 'tel' },
  { key: 'email', label: '电子邮箱', hint: '', type: 'email' },
  { key: 'downloadUrl', label: '电子版下载网址', hint: '信息公开专栏中年度报告的网址', type: 'url' },
] as const;

type Props = {
  contact: Contact;
  problems: ContactProblems;
  onChange: (contact: Contact) => void;
};

/** Printed in every report's preface. */
export const ContactFields = ({ contact, problems, onChange }: Props) => (
  <div className={styles.grid}>
    {FIELDS.map(({ key, label, hint, type }) => (
      <TextInput
        key={key}
        type={type}
        label={label}
        placeholder={hint}
        value={contact[key]}
        error={problems[key]}
        onChange={(event) => onChange({ ...contact, [key]: event.currentTarget.value })}
      />
    ))}
  </div>
);
