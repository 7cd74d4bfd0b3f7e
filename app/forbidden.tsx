import type { Metadata } from 'next';
import { LinkButton } from '@/components/ui/link-button';
import { LonePage } from '@/components/ui/lone-page';

export const metadata: Metadata = { title: '没有权限' };

export default function Forbidden() {
  return (
    <LonePage brand="公开年报" title="您没有查看这一页的权限" note="如工作需要，请联系本校管理员调整您的职责。">
      <LinkButton href="/reports">回到年度报告</LinkButton>
    </LonePage>
  );
}
