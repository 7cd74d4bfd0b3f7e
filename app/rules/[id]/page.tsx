import type { Metadata } from 'next';
import { RulePage, ruleName } from '@/components/rules/rule-page';

export async function generateMetadata({ params }: PageProps<'/rules/[id]'>): Promise<Metadata> {
  return { title: ruleName((await params).id) };
}

export default async function Rule({ params }: PageProps<'/rules/[id]'>) {
  return <RulePage rule={(await params).id} />;
}
