import './globals.css';
import '@mantine/core/styles.layer.css';

import { mantineHtmlProps } from '@mantine/core';
import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { UiProvider } from '@/components/ui/provider';

export const metadata: Metadata = {
  title: { default: '公开年报', template: '%s · 公开年报' },
  description: '高等学校信息公开工作年度报告的编制、核验、审签与发布',
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#1d4f91' };

/** Every page is rendered for its request: its scripts carry that request's nonce (CSP). */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="zh-CN" {...mantineHtmlProps}>
      <body>
        <UiProvider>{children}</UiProvider>
      </body>
    </html>
  );
}
