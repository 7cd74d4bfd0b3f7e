import type { Metadata } from 'next';
import { LinkButton } from '@/components/ui/link-button';
import { LonePage } from '@/components/ui/lone-page';

export const metadata: Metadata = { title: '没有找到' };

export default function NotFound() {
  return (
    <LonePage
      brand="公开年报"
      title="没有找到这个页面"
      note="地址可能有误，或者内容已经删除。请核对地址，或从列表重新进入。"
    >
      <LinkButton href="/reports">回到年度报告</LinkButton>
    </LonePage>
  );
}
