import type { Metadata } from 'next';
import { pageValue } from '@/components/frame/page-value';
import { PeoplePage } from '@/components/people/people-page';
import { Page } from '@/components/ui/shell';
import { requireActor } from '@/lib/auth';
import { listDepartments } from '@/lib/usecases/list-departments';
import { listPeople } from '@/lib/usecases/list-people';

export const metadata: Metadata = { title: '人员' };

export default async function People() {
  const actor = await requireActor();
  const people = pageValue(await listPeople(actor));
  const departments = pageValue(await listDepartments(actor));
  return (
    <Page>
      <PeoplePage people={people} departments={departments} selfId={actor.id} />
    </Page>
  );
}
