'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { Dialog, DialogButtons } from '../ui/dialog';
import styles from './people.module.css';

/** A first password is shown once, here; afterwards nobody can read it. */
export function PasswordOnce({ name, password, onClose }: { name: string; password: string; onClose: () => void }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(password);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  };
  return (
    <Dialog open title={`${name}的初始密码`} onClose={onClose}>
      <p className={styles.plain}>密码只显示这一次，请现在转交本人。本人首次登录时须修改。</p>
      <div className={styles.password}>
        <output className={styles.secret}>{password}</output>
        <Button variant="default" onClick={() => void copy()}>
          复制
        </Button>
      </div>
      <p className={styles.plain} aria-live="polite">
        {copied === 'yes' && '已复制。'}
        {copied === 'failed' && '浏览器不允许复制，请手工抄录。'}
      </p>
      <DialogButtons>
        <Button onClick={onClose}>已转交，关闭</Button>
      </DialogButtons>
    </Dialog>
  );
}
