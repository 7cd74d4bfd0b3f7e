'use client';

import { Dialog } from './dialog';
import { LateSignInForm } from './late-sign-in-form';

/** Signing in again without leaving the page. */
export function SignInDialog(props: { open: boolean; onClose: () => void; onSignedIn: () => void }) {
  return (
    <Dialog open={props.open} title="请重新登录" onClose={props.onClose}>
      <LateSignInForm onSignedIn={props.onSignedIn} />
    </Dialog>
  );
}
