'use client';

import { useCallback } from 'react';
import type { PrefaceContent, Prose } from '@/lib/report';
import { LineList } from '../fields/line-list';
import { TextField } from '../fields/text-field';
import { ProseSection } from '../prose/prose-section';
import { useMayEdit, usePart, useReport, useWorkspace } from '../workspace/context';
import { PartPage } from '../workspace/part-page';
import { ComposeBox } from './compose-box';
import { ContactFields } from './contact-fields';
import { PeriodFields } from './period-fields';
import styles from './preface.module.css';
import { TitleField } from './title-field';

const LAWS = 30;

/** Title, period, basis, contact, and the words that say all this. */
export function PrefacePage({ contact }: { contact: PrefaceContent['contact'] | null }) {
  const preface = usePart('preface');
  const workspace = useWorkspace();
  const { year } = useReport().opened.report;
  const { may } = useMayEdit('preface');
  const edit = useCallback(
    (change: Partial<PrefaceContent>) => {
      const before = workspace.part('preface');
      if (before) workspace.edit('preface', { ...before, ...change });
    },
    [workspace],
  );
  const onProse = useCallback((prose: Prose) => edit({ prose }), [edit]);
  if (!preface) return null;
  return (
    <PartPage part="preface" heading="标题和前言">
      <div className={styles.data}>
        <TitleField lines={preface.title} readOnly={!may} onChange={(title) => edit({ title })} />
        <TextField
          part="preface"
          label="主送机关（可以不写）"
          path="addressee"
          hint="如“省教育厅：”"
          value={preface.addressee}
          readOnly={!may}
          onChange={(addressee) => edit({ addressee })}
        />
        <PeriodFields period={preface.period} year={year} readOnly={!may} onChange={(period) => edit({ period })} />
        <LineList
          part="preface"
          label="编制依据"
          path="legalBasis"
          lines={preface.legalBasis}
          max={LAWS}
          addLabel="加一条依据"
          hint="写全称和文号，如《高等学校信息公开办法》（教育部令第29号）。"
          readOnly={!may}
          onChange={(legalBasis) => edit({ legalBasis })}
        />
        <ContactFields
          contact={preface.contact}
          school={contact}
          readOnly={!may}
          onChange={(next) => edit({ contact: next })}
        />
        <TextField
          part="preface"
          label="电子版下载地址"
          type="url"
          path="downloadUrl"
          maxLength={2_000}
          value={preface.downloadUrl}
          readOnly={!may}
          onChange={(downloadUrl) => edit({ downloadUrl })}
        />
      </div>
      <div className={styles.proseHead}>
        <h2 className={styles.subheading}>前言正文</h2>
        {may && <ComposeBox />}
      </div>
      <ProseSection part="preface" path="prose" label="前言正文" heading="" prose={preface.prose} onChange={onProse} />
    </PartPage>
  );
}
