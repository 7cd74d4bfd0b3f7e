'use client';

import { Switch, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { SubmitButton } from '@/components/ui/submit-button';
import { send } from '../ui/api';
import { FailureNotice } from '../ui/failure-notice';
import { Notice } from '../ui/notice';
import { useAct } from '../ui/use-act';
import { ContactFields } from './contact-fields';
import type { InstitutionFields } from './institution';
import styles from './institution.module.css';
import { ProfileFields } from './profile-fields';

/** Name, profile and contact of the school: what new reports start from. Reports already begun keep theirs. */
export function InstitutionForm({ institution }: { institution: InstitutionFields }) {
  const router = useRouter();
  const [fields, setFields] = useState(institution);
  const [saved, setSaved] = useState(false);
  const [nameless, setNameless] = useState(false);
  const save = useAct(
    () => send<unknown>('PUT', '/api/institution', { ...fields, name: fields.name.trim() }),
    () => {
      setSaved(true);
      router.refresh();
    },
  );
  const change = (changed: Partial<InstitutionFields>) => {
    setSaved(false);
    setFields({ ...fields, ...changed });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = fields.name.trim() === '';
    setNameless(missing);
    if (!missing) void save.run();
  };
  return (
    <form className={styles.stack} onSubmit={submit} noValidate>
      <section className={styles.section} aria-labelledby="school-title">
        <h2 id="school-title">学校</h2>
        <TextInput
          label="学校全称"
          description="印在标题和落款上"
          error={nameless ? '请填写学校全称。' : undefined}
          value={fields.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <ProfileFields profile={fields.profile} onChange={(profile) => change({ profile })} />
      </section>
      <section className={styles.section} aria-labelledby="contact-title">
        <h2 id="contact-title">联系方式</h2>
        <p className={styles.note}>新建报告时填入前言。</p>
        <ContactFields contact={fields.contact} onChange={(contact) => change({ contact })} />
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
      <FailureNotice failure={save.failure} />
      {saved && <Notice tone="done">已保存。今后新建的报告按此预填，已有的报告不变。</Notice>}
      <div>
        <SubmitButton loading={save.busy}>保存学校资料</SubmitButton>
      </div>
    </form>
  );
}
