'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { useReport } from '../workspace/context';
import { NormaliseDialog } from './late-normalise-dialog';

/** 规范化文字…: all that this person may write. */
export function NormaliseButton() {
  const [open, setOpen] = useState(false);
  const { opened } = useReport();
  if (opened.may.editParts.length === 0) return null;
  return (
    <>
      <Button variant="default" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        规范化文字…
      </Button>
      {open && <NormaliseDialog scope="report" onClose={() => setOpen(false)} />}
    </>
  );
}
