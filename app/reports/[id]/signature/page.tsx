import type { Metadata } from 'next';
import { SignaturePage } from '@/components/report-form/signature/signature-page';

export const metadata: Metadata = { title: '落款和附件' };

export default function Signature() {
  return <SignaturePage />;
}
