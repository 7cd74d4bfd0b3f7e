import type { Metadata } from 'next';
import { UnplacedPage } from '@/components/report-form/unplaced/unplaced-page';

export const metadata: Metadata = { title: '未归位的文字' };

export default function Unplaced() {
  return <UnplacedPage />;
}
