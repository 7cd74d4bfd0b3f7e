'use client';

import dynamic from 'next/dynamic';

/** The sign-in form where it is seldom needed: over a page whose session was lost. Fetched when it is. */
export const LateSignInForm = dynamic(() => import('./sign-in-form').then((room) => room.SignInForm), {
  ssr: false,
  loading: () => <p role="status">正在打开登录窗口……</p>,
});
