import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { ChapterPage } from '@/components/report-form/chapter/chapter-page';
import { isChapterPart, NATIONAL_2018 } from '@/lib/report';

type Props = {
  params: Promise<{ id: string; chapter: string }>;
  searchParams: Promise<{ at?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { chapter } = await params;
  return { title: NATIONAL_2018.chapters.find(({ key }) => key === chapter)?.heading ?? '报告的一章' };
}

export default async function Chapter({ params, searchParams }: Props) {
  const { id, chapter } = await params;
  const { at } = await searchParams;
  if (!isChapterPart(chapter)) return notFound();
  if (chapter === 'checklist') {
    return redirect(
      `/reports/${encodeURIComponent(id)}/checklist${typeof at === 'string' ? `?${new URLSearchParams({ at })}` : ''}`,
    );
  }
  return <ChapterPage key={chapter} chapter={chapter} />;
}
