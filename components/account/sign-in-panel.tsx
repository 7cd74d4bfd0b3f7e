'use client';

import { useState } from 'react';
import { ownPath } from '../ui/sign-in';
import { SignInForm } from '../ui/sign-in-form';

/** Signs in and goes on to where the person was heading; a full load, so that nothing of another person stays. */
export function SignInPanel({ next }: { next: string | undefined }) {
  const [entering, setEntering] = useState(false);
  const enter = () => {
    setEntering(true);
    window.location.assign(ownPath(next));
  };
  return <SignInForm onSignedIn={enter} submitLabel={entering ? '正在进入…' : '登录'} />;
}
