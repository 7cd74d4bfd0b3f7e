import type { Metadata } from 'next';
import { ChecklistPage } from '@/components/report-form/checklist/checklist-page';

export const metadata: Metadata = { title: '清单事项公开情况表' };

export default function Checklist() {
  return <ChecklistPage />;
}
