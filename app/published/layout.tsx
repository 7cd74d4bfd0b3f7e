import { PublicFrame } from '@/components/report-view/public-frame';

export default function PublishedLayout({ children }: LayoutProps<'/published'>) {
  return <PublicFrame>{children}</PublicFrame>;
}
