'use client';

import { FileInput, NativeSelect } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { FONT_ROLES } from '@/lib/typeset';
import type { AddedFont } from '@/lib/usecases/upload-font';
import { send } from '../ui/api';
import { FailureNotice } from '../ui/failure-notice';
import { Notice } from '../ui/notice';
import { SubmitButton } from '../ui/submit-button';
import { useAct } from '../ui/use-act';
import { FONT_ROLE_NAMES, fileProblem } from './font-roles';
import styles from './institution.module.css';

const ROLE_OPTIONS = [
  { value: '', label: '由程序识别' },
  ...FONT_ROLES.map((role) => ({ value: role, label: FONT_ROLE_NAMES[role] })),
];

/** Adds a font of the school's own; its role is chosen, or read from the font's names. @param setAside uploaded fonts are not used now */
export function FontUpload({ setAside }: { setAside: boolean }) {
  const router = useRouter();
  const [file, setFile] = useState<File | null>(null);
  const [role, setRole] = useState('');
  const [added, setAdded] = useState<AddedFont | null>(null);
  const upload = useAct(
    (form: FormData) => send<AddedFont>('POST', '/api/fonts', form),
    (font) => {
      setAdded(font);
      setFile(null);
      setRole('');
      router.refresh();
    },
  );
  const problem = file ? fileProblem(file) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!file || problem) return;
    const form = new FormData();
    form.set('file', file);
    form.set('role', role);
    setAdded(null);
    void upload.run(form);
  };
  return (
    <form className={styles.upload} onSubmit={submit}>
      <p className={styles.licence}>
        请只上传学校已取得使用授权的字体（学校自有授权），并确认授权允许嵌入PDF公开发布。字体保存在数据目录，随备份一同保存。
      </p>
      <div className={styles.grid}>
        <FileInput
          label="字体文件"
          description=".ttf、.otf、.ttc，40 MB以内"
          placeholder="选择文件"
          accept=".ttf,.otf,.ttc"
          clearable
          clearButtonProps={{ 'aria-label': '不选这个文件' }}
          error={problem}
          value={file}
          onChange={setFile}
        />
        <NativeSelect
          label="用途"
          description="认不出用途时请选择"
          data={ROLE_OPTIONS}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value)}
        />
      </div>
      <FailureNotice failure={upload.failure} />
      {added && (
        <Notice tone="done">
          已上传“{added.family}”，用作{added.roles.map((served) => FONT_ROLE_NAMES[served]).join('、')}。
          {setAside ? '服务器设定去掉以后才会使用。' : '下一次导出和版面预览即用新字体。'}
        </Notice>
      )}
      <div>
        <SubmitButton variant="default" loading={upload.busy} disabled={!file || problem !== undefined}>
          上传字体
        </SubmitButton>
      </div>
    </form>
  );
}
