import { PublicFrame } from '@/components/report-view/public-frame';
import { currentActor } from '@/lib/auth';

export default async function PublishedLayout({ children }: LayoutProps<'/published'>) {
  return <PublicFrame reader={(await currentActor())?.name}>{children}</PublicFrame>;
}
