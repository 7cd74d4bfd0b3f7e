'use client';

import { Switch, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { SubmitButton } from '@/components/ui/submit-button';
import { send } from '../ui/api';
import { FailureNotice } from '../ui/failure-notice';
import { Notice } from '../ui/notice';
import { UnsavedGuard } from '../ui/unsaved-guard';
import { useAct } from '../ui/use-act';
import { CheckSettingsSection } from './check-settings';
import { draftOf, readDraft, type SettingsDraft, type SettingsProblems } from './check-settings-draft';
import { ContactFields } from './contact-fields';
import { type ContactProblems, contactProblems, stillWrong } from './contact-problems';
import type { InstitutionFields } from './institution';
import styles from './institution.module.css';
import { ProfileFields } from './profile-fields';

type Fields = Omit<InstitutionFields, 'checkSettings'> & { checks: SettingsDraft };
type Sent = Omit<Fields, 'checks'> & Partial<Pick<InstitutionFields, 'checkSettings'>>;
type Problems = { name: string | undefined; contact: ContactProblems; checks: SettingsProblems };

const NO_PROBLEMS: Problems = { name: undefined, contact: {}, checks: {} };

const countOf = ({ name, contact, checks }: Problems): number =>
  (name ? 1 : 0) + Object.keys(contact).length + Object.keys(checks).length;

const fieldsOf = ({ name, profile, contact, checksLinks }: InstitutionFields, checks: SettingsDraft): Fields => ({
  name,
  profile,
  contact,
  checksLinks,
  checks,
});

/** Name, profile and contact of the school: what new reports start from. Reports already begun keep theirs. How reports are checked holds for all. */
export function InstitutionForm({ institution }: { institution: InstitutionFields }) {
  const router = useRouter();
  const [untouched] = useState(() => draftOf(institution.checkSettings));
  const [fields, setFields] = useState<Fields>(() => fieldsOf(institution, untouched));
  const [state, setState] = useState<'kept' | 'changed' | 'sent' | 'saved'>('kept');
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const [refused, setRefused] = useState(false);
  const save = useAct(
    (given: Sent) => send<unknown>('PUT', '/api/institution', given),
    () => {
      setState((now) => (now === 'sent' ? 'saved' : now));
      router.refresh();
    },
  );
  const change = (changed: Partial<Fields>) => {
    setState('changed');
    setFields({ ...fields, ...changed });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { checks, ...own } = fields;
    const name = own.name.trim();
    const { settings, problems: found } = readDraft(checks);
    const contact = contactProblems(own.contact);
    const now = { name: name === '' ? '请填写学校全称。' : undefined, contact, checks: found };
    setProblems(now);
    setRefused(countOf(now) > 0);
    if (!settings || countOf(now) > 0) return;
    // A school that leaves the settings alone goes on following the program's own.
    const touched = checks !== untouched;
    setFields({ ...own, name, checks: touched ? draftOf(settings) : untouched });
    setState('sent');
    void save.run({ ...own, name, ...(touched && { checkSettings: settings }) });
  };
  return (
    <form className={styles.stack} onSubmit={submit} noValidate>
      <section className={styles.section} aria-labelledby="school-title">
        <h2 id="school-title">学校</h2>
        <TextInput
          label="学校全称"
          description="印在标题和落款上"
          error={problems.name}
          value={fields.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <ProfileFields profile={fields.profile} onChange={(profile) => change({ profile })} />
      </section>
      <section className={styles.section} aria-labelledby="contact-title">
        <h2 id="contact-title">联系方式</h2>
        <p className={styles.note}>新建报告时填入前言。</p>
        <ContactFields
          contact={fields.contact}
          problems={problems.contact}
          onChange={(contact) => {
            change({ contact });
            setProblems({ ...problems, contact: stillWrong(problems.contact, contact) });
          }}
        />
      </section>
      <section className={styles.section} aria-labelledby="links-title">
        <h2 id="links-title">链接核对</h2>
        <Switch
          label="校外链接核对"
          description="由服务器逐条打开50项清单中的链接，记下能否打开。服务器不能访问外网的学校请关闭。"
          checked={fields.checksLinks}
          onChange={(event) => change({ checksLinks: event.currentTarget.checked })}
        />
      </section>
      <CheckSettingsSection
        draft={fields.checks}
        problems={problems.checks}
        onChange={(checks) => change({ checks })}
      />
      <UnsavedGuard active={state === 'changed' || state === 'sent'} what="学校资料" />
      <FailureNotice failure={save.failure} />
      {refused && countOf(problems) > 0 && <Notice tone="error">有填写不符合要求的，请按红字改正后再保存。</Notice>}
      {state === 'saved' && (
        <Notice tone="done">已保存。今后新建的报告按此预填，已有的报告内容不变；核对设置即时用于各份报告。</Notice>
      )}
      <div>
        <SubmitButton loading={save.busy}>保存学校资料</SubmitButton>
      </div>
    </form>
  );
}
