'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { UploadedFont as Font } from '@/lib/persistence/fonts';
import { send } from '../ui/api';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { useAct } from '../ui/use-act';
import { FONT_ROLE_NAMES, sizeText } from './font-roles';
import styles from './institution.module.css';

/** One font the school added: what it serves, how large it is; deleting asks once. */
export function UploadedFont({ font }: { font: Font }) {
  const { name, family, bytes, roles, forbidsEmbedding } = font;
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const remove = useAct(
    () => send<unknown>('DELETE', `/api/fonts/${encodeURIComponent(name)}`),
    () => {
      setAsking(false);
      router.refresh();
    },
  );
  const uses = roles.map((role) => FONT_ROLE_NAMES[role]).join('、') || '用途不明，未使用';
  return (
    <li className={styles.department}>
      <div className={styles.grow}>
        {family || '无法读取的文件'}
        <span className={styles.fontFile}>
          {uses} · {name} · {sizeText(bytes)}
        </span>
        {forbidsEmbedding && (
          <span className={styles.licence}>字体文件标明不得嵌入文档，请核对授权是否允许制作PDF。</span>
        )}
      </div>
      <Button
        variant="subtle"
        size="compact-sm"
        color="red"
        aria-label={`删除字体：${name}`}
        onClick={() => setAsking(true)}
      >
        删除
      </Button>
      <ConfirmDialog
        open={asking}
        title={`删除字体“${family || name}”？`}
        confirmLabel="删除"
        danger
        busy={remove.busy}
        failure={remove.failure}
        onConfirm={() => void remove.run()}
        onClose={() => {
          setAsking(false);
          remove.forget();
        }}
      >
        以后导出的PDF改用其他可用字体，换行和页数可能随之改变；已发布的PDF不变。需要时可重新上传。
      </ConfirmDialog>
    </li>
  );
}
