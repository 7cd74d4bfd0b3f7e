import type { ReactNode } from 'react';
import { Frame } from '@/components/frame/frame';
import { pageValue } from '@/components/frame/page-value';
import { requireActor } from '@/lib/auth';
import { getInstitution } from '@/lib/usecases/get-institution';

/** The frame of every page inside a school: who is signed in, and where. */
export async function SchoolLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const { name } = pageValue(await getInstitution(actor));
  return (
    <Frame actor={actor} school={name}>
      {children}
    </Frame>
  );
}
