'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SendFailure } from './api';
import { Notice } from './notice';
import { SignInDialog } from './sign-in-dialog';

/** A refusal in the server's words. Where the session was lost one signs in again here, and nothing typed is lost. */
export function FailureNotice({ failure }: { failure: SendFailure | null }) {
  const [asking, setAsking] = useState(false);
  const [restored, setRestored] = useState<SendFailure | null>(null);
  if (!failure) return null;
  if (failure === restored) return <Notice tone="info">已重新登录，请再操作一次。</Notice>;
  if (failure.code !== 'unauthenticated') return <Notice tone="error">{failure.message}</Notice>;
  return (
    <>
      <Notice tone="error" title="登录已失效">
        <p style={{ margin: '0 0 0.5rem' }}>您填写的内容还在本页，重新登录后再操作一次即可。</p>
        <Button size="xs" onClick={() => setAsking(true)}>
          重新登录
        </Button>
      </Notice>
      <SignInDialog
        open={asking}
        onClose={() => setAsking(false)}
        onSignedIn={() => {
          setAsking(false);
          setRestored(failure);
        }}
      />
    </>
  );
}
