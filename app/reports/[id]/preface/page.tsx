import type { Metadata } from 'next';
import { pageValue } from '@/components/frame/page-value';
import { PrefacePage } from '@/components/report-form/preface/preface-page';
import { requireActor } from '@/lib/auth';
import { getInstitution } from '@/lib/usecases/get-institution';

export const metadata: Metadata = { title: '标题和前言' };

export default async function Preface() {
  const { contact } = pageValue(await getInstitution(await requireActor()));
  const { office, address, postcode, phone, email } = contact;
  return <PrefacePage contact={{ office, address, postcode, phone, email }} />;
}
