import { type SetPages, setPages } from '@/lib/render/preview';
import type { ReportContent } from '@/lib/report';
import { type MetricsData, metricsFromData } from '@/lib/typeset';

/** The fonts come first and once, the report after every change. */
export type PagesQuestion = { metrics: MetricsData } | { content: ReportContent };

let set: SetPages | undefined;

/** Sets pages off the thread that answers the keyboard; every question with a report has one answer, in order. */
addEventListener('message', ({ data }: MessageEvent<PagesQuestion>) => {
  if ('metrics' in data) set = setPages(metricsFromData(data.metrics));
  else if (set) postMessage(set(data.content));
});
