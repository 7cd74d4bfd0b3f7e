'use client';

import { Button } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { partName } from '@/lib/report/part-names';
import { Dialog, DialogButtons } from '../../ui/dialog';
import { useContent, useMayEdit, useWorkspace } from '../workspace/context';
import { partLines } from './part-lines';
import type { Kept } from './safety-net';
import styles from './saving.module.css';

const SAID = {
  copied: '已复制到剪贴板。',
  selected: '浏览器不允许自动复制；文字已选中，请按 Ctrl+C 复制。',
  unsaved: '本页现在的文字还没有保存到服务器，请等保存后再放回。',
} as const;

/** A text set aside: looked at, copied, put back beside the present one, or let go for good. */
export function SetAsideDialog({ kept, onClose }: { kept: Kept; onClose: () => void }) {
  const workspace = useWorkspace();
  const name = partName(useContent(), kept.part);
  const { may } = useMayEdit(kept.part);
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<keyof typeof SAID | null>(null);
  const lines = partLines(kept.part, kept.content);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(lines.join('\n'));
      setSaid('copied');
    } catch {
      // Refused, or an address without https, where browsers have no clipboard to offer.
      text.current?.select();
      setSaid('selected');
    }
  };
  const putBack = async () => {
    if (await workspace.putBack(kept)) onClose();
    else setSaid('unsaved');
  };
  const dismiss = () => {
    workspace.dismiss(kept);
    onClose();
  };
  return (
    <Dialog open wide title={`“${name}”中已放下的文字`} onClose={onClose}>
      <label htmlFor={id}>
        您选择“用对方的”时放下的文字。放回后与现在的文字并列比较，由您选择；不再保留后不能找回。
      </label>
      <textarea ref={text} id={id} className={styles.found} readOnly rows={12} value={lines.join('\n')} />
      <p role="status" className={styles.when}>
        {said && SAID[said]}
      </p>
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          关闭
        </Button>
        <Button variant="default" color="red" onClick={dismiss}>
          不再保留
        </Button>
        <Button variant={may ? 'default' : 'filled'} onClick={() => void copy()}>
          复制
        </Button>
        {may && <Button onClick={() => void putBack()}>放回并比较</Button>}
      </DialogButtons>
    </Dialog>
  );
}
