import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { SignInPanel } from '@/components/account/sign-in-panel';
import { LonePage } from '@/components/ui/lone-page';
import { currentActor } from '@/lib/auth';

export const metadata: Metadata = { title: '登录' };

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next } = await searchParams;
  if (await currentActor()) redirect('/reports');
  return (
    <LonePage
      brand="公开年报"
      title="登录"
      note="高等学校信息公开工作年度报告的编制、核验、审签与发布"
      foot={<Link href="/published">查看已发布的年度报告</Link>}
    >
      <SignInPanel next={typeof next === 'string' ? next : undefined} />
    </LonePage>
  );
}
