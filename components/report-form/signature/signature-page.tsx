'use client';

import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { chineseDate, isIsoDay, type Prose, type SignatureContent } from '@/lib/report';
import { EmptyState } from '../../ui/empty-state';
import { Notice } from '../../ui/notice';
import { TextField } from '../fields/text-field';
import { ProseSection } from '../prose/prose-section';
import { useEpoch, useMayEdit, usePart, useWorkspace } from '../workspace/context';
import { PartPage } from '../workspace/part-page';
import styles from './signature.module.css';

const ATTACHMENTS = 30;

type Attachment = SignatureContent['attachments'][number];

/** Who signs, when, and what is attached. */
export function SignaturePage() {
  const signature = usePart('signature');
  const workspace = useWorkspace();
  const { may } = useMayEdit('signature');
  const edit = (change: Partial<SignatureContent>) => {
    const before = workspace.part('signature');
    if (before) workspace.edit('signature', { ...before, ...change });
  };
  if (!signature) return null;
  const { school, date, sealed } = signature;
  return (
    <PartPage part="signature" heading="落款和附件">
      <div className={styles.data}>
        <TextField
          part="signature"
          label="署名"
          path="school"
          value={school}
          readOnly={!may}
          onChange={(text) => edit({ school: text })}
        />
        <DateField date={date} readOnly={!may} onChange={(text) => edit({ date: text })} />
        <label className={styles.sealed}>
          <input
            type="checkbox"
            data-path="sealed"
            checked={sealed}
            disabled={!may}
            onChange={(event) => edit({ sealed: event.currentTarget.checked })}
          />{' '}
          加盖公章（成文日期右空四字，署名居中于日期之上；不加盖时署名右空二字）
        </label>
      </div>
      <Attachments attachments={signature.attachments} />
    </PartPage>
  );
}

/** An imported date that is no day stays visible as it came. */
function DateField({
  date,
  readOnly,
  onChange,
}: {
  date: string;
  readOnly: boolean;
  onChange: (text: string) => void;
}) {
  const odd = date !== '' && !isIsoDay(date);
  return (
    <>
      <TextField
        part="signature"
        label="成文日期"
        type="date"
        path="date"
        hint={isIsoDay(date) ? `印作：${chineseDate(date)}` : '填写负责人签发的日期。'}
        value={odd ? '' : date}
        readOnly={readOnly}
        onChange={onChange}
      />
      {odd && (
        <Notice tone="warning" quiet>
          原来写作“{date}”，不是完整的日期，请重新选择。
        </Notice>
      )}
    </>
  );
}

function Attachments({ attachments }: { attachments: readonly Attachment[] }) {
  const workspace = useWorkspace();
  const { may } = useMayEdit('signature');
  const [removed, setRemoved] = useState<Attachment[] | null>(null);
  const epoch = useEpoch('signature');
  const write = (next: Attachment[]) => {
    workspace.settle();
    const before = workspace.part('signature');
    if (before) workspace.replace('signature', { ...before, attachments: next });
  };
  const rows = attachments.map((attachment, index) => ({ attachment, index, key: `${epoch}-${index}` }));
  return (
    <section aria-labelledby="attachments" className={styles.attachments} data-path="attachments">
      <h2 id="attachments" className={styles.subheading}>
        附件
      </h2>
      {removed && (
        <Notice tone="done">
          已删去附件。{' '}
          <Button
            size="compact-md"
            variant="default"
            onClick={() => {
              write(removed);
              setRemoved(null);
            }}
          >
            撤销
          </Button>
        </Notice>
      )}
      {rows.length === 0 && (
        <EmptyState title="没有附件" text="50项清单作为附件时在“清单事项公开情况表”页设置，不必在这里另加。" />
      )}
      {rows.map(({ attachment, index, key }) => (
        <AttachmentFields
          key={key}
          index={index}
          attachment={attachment}
          onRemove={() => {
            setRemoved([...attachments]);
            write(attachments.filter((_, at) => at !== index));
          }}
        />
      ))}
      {may && attachments.length < ATTACHMENTS && (
        <Button
          size="compact-md"
          variant="default"
          className={styles.add}
          onClick={() => write([...attachments, { title: '', prose: [] }])}
        >
          加一个附件
        </Button>
      )}
    </section>
  );
}

function AttachmentFields(props: { index: number; attachment: Attachment; onRemove: () => void }) {
  const { index, attachment, onRemove } = props;
  const workspace = useWorkspace();
  const { may } = useMayEdit('signature');
  const change = useCallback(
    (part: Partial<Attachment>) => {
      const before = workspace.part('signature');
      if (!before) return;
      const attachments = before.attachments.map((own, at) => (at === index ? { ...own, ...part } : own));
      workspace.edit('signature', { ...before, attachments });
    },
    [workspace, index],
  );
  const onProse = useCallback((prose: Prose) => change({ prose }), [change]);
  return (
    <div className={styles.attachment}>
      <div className={styles.line}>
        <TextField
          part="signature"
          label={`附件${index + 1}名称`}
          path={`attachments.${index}.title`}
          value={attachment.title}
          readOnly={!may}
          onChange={(title) => change({ title })}
        />
        {may && (
          <Button variant="default" onClick={onRemove}>
            删去
          </Button>
        )}
      </div>
      <ProseSection
        part="signature"
        path={`attachments.${index}.prose`}
        label={`附件${index + 1}正文`}
        heading={attachment.title}
        prose={attachment.prose}
        onChange={onProse}
      />
    </div>
  );
}
