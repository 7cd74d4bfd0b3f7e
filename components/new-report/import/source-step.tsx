'use client';

import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useRef } from 'react';
import { SubmitButton } from '@/components/ui/submit-button';
import { FailureNotice } from '../../ui/failure-notice';
import styles from './import.module.css';
import type { Intake } from './use-intake';

/** Where the text comes from: a file, or pasted. A refused file leaves the pasted text as it was. */
export function SourceStep(props: { intake: Intake; text: string; onText: (text: string) => void }) {
  const { intake, text, onText } = props;
  const file = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void intake.readText(text);
  };
  const choose = () => {
    const chosen = file.current?.files?.[0];
    if (file.current) file.current.value = '';
    if (chosen) void intake.readFile(chosen);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.file}>
        <div>
          <p className={styles.label}>上传文本文件</p>
          <p className={styles.hint}>.txt文件，不超过5 MB。Word文件请“另存为”纯文本，或直接复制全文粘贴到下面。</p>
        </div>
        <Button variant="default" disabled={intake.busy} onClick={() => file.current?.click()}>
          选择文件
        </Button>
        <input
          ref={file}
          type="file"
          accept=".txt,text/plain"
          className="visually-hidden"
          tabIndex={-1}
          aria-label="选择文本文件"
          onChange={choose}
        />
      </div>
      <Textarea
        label="或者粘贴报告全文"
        description="从标题到落款，连同50项清单的表格一起复制"
        rows={14}
        // Who comes back to the text goes on with it.
        autoFocus={text !== ''}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <FailureNotice failure={intake.failure} />
      <div className={styles.buttons}>
        <SubmitButton loading={intake.busy} disabled={text.trim() === ''}>
          读取文本
        </SubmitButton>
        {intake.busy && (
          <>
            <Button variant="default" onClick={intake.stop}>
              停止
            </Button>
            <span role="status">正在读取并归入各章…</span>
          </>
        )}
      </div>
    </form>
  );
}
