import { Frame } from '@/components/frame/frame';
import { pageValue } from '@/components/frame/page-value';
import { requireActor } from '@/lib/auth';
import { getInstitution } from '@/lib/usecases/get-institution';

export default async function ReportsLayout({ children }: LayoutProps<'/reports'>) {
  const actor = await requireActor();
  const { name } = pageValue(await getInstitution(actor));
  return (
    <Frame actor={actor} school={name}>
      {children}
    </Frame>
  );
}
