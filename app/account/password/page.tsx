import type { Metadata } from 'next';
import Link from 'next/link';
import { PasswordPanel } from '@/components/account/password-panel';
import { LonePage } from '@/components/ui/lone-page';
import { PASSWORD_MINIMUM, requireSession } from '@/lib/auth';

export const metadata: Metadata = { title: '修改密码' };

export default async function PasswordPage() {
  const { actor, mustChangePassword } = await requireSession();
  return (
    <LonePage
      brand="公开年报"
      title="修改密码"
      note={mustChangePassword ? `${actor.name}，您使用的是初始密码，请先改成自己的密码。` : `${actor.name}的登录密码`}
      foot={mustChangePassword ? undefined : <Link href="/reports">不修改，返回</Link>}
    >
      <PasswordPanel forced={mustChangePassword} minimum={PASSWORD_MINIMUM} />
    </LonePage>
  );
}
