'use client';

import { useState } from 'react';
import { send } from '../../ui/api';
import { Dialog } from '../../ui/dialog';
import { LateSignInForm } from '../../ui/late-sign-in-form';
import { Notice } from '../../ui/notice';
import { useReport } from '../workspace/context';

/** Sign in again over the page, then saving goes on where it stopped. */
export function SignedOut() {
  const { workspace, person } = useReport();
  const [dismissed, setDismissed] = useState(false);
  const [other, setOther] = useState<string | null>(null);
  if (dismissed) return <SignInAgain onOpen={() => setDismissed(false)} />;

  const proceed = async () => {
    const answer = await send<{ userId: string; name: string }>('GET', '/api/session');
    // Someone else's name must not end up under this text.
    if (answer.ok && answer.value.userId !== person.id) return setOther(answer.value.name);
    setOther(null);
    workspace.signedIn();
  };
  return (
    <Dialog open title="请重新登录" onClose={() => setDismissed(true)}>
      <p style={{ margin: 0 }}>登录已失效。您填写的内容都还在本页，重新登录后会继续保存。</p>
      {other !== null && (
        <Notice tone="error">
          您登录的是“{other}”。本页的内容由“{person.name}”填写，请用原来的账号登录。
        </Notice>
      )}
      <LateSignInForm onSignedIn={() => void proceed()} submitLabel="登录并继续保存" />
    </Dialog>
  );
}

const SignInAgain = ({ onOpen }: { onOpen: () => void }) => (
  <Notice tone="warning" title="登录已失效，内容尚未保存">
    <button type="button" onClick={onOpen}>
      重新登录
    </button>
  </Notice>
);
