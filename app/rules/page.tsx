import type { Metadata } from 'next';
import { RulesPage } from '@/components/rules/rules-page';

export const metadata: Metadata = { title: '核对规则' };

export default function Rules() {
  return <RulesPage />;
}
