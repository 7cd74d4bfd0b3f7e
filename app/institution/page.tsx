import type { Metadata } from 'next';
import { pageValue } from '@/components/frame/page-value';
import { requirePermission } from '@/components/frame/require-permission';
import { InstitutionPage } from '@/components/institution/institution-page';
import { Page } from '@/components/ui/shell';
import { requireActor } from '@/lib/auth';
import { getInstitution } from '@/lib/usecases/get-institution';
import { listDepartments } from '@/lib/usecases/list-departments';
import { listFonts } from '@/lib/usecases/list-fonts';

export const metadata: Metadata = { title: '学校资料' };

export default async function InstitutionSettings() {
  const actor = await requireActor();
  requirePermission(actor, 'manage-institution');
  const { name, profile, contact, checksLinks, checkSettings } = pageValue(await getInstitution(actor));
  return (
    <Page narrow>
      <InstitutionPage
        institution={{ name, profile, contact, checksLinks, checkSettings }}
        departments={pageValue(await listDepartments(actor))}
        fonts={pageValue(await listFonts(actor))}
      />
    </Page>
  );
}
