import type { OpenReport } from '@/lib/usecases/open-report';
import { WholePreview } from '../report-form/workspace/whole-preview';
import { PdfButton } from '../report-view/pdf-button';
import { PageHeader } from '../ui/page-header';
import styles from './pages.module.css';

/** The report as it prints, and the PDF of it. */
export function PreviewPage({ opened: { report } }: { opened: OpenReport }) {
  const draft = report.status !== 'published';
  return (
    <div className={styles.page}>
      <PageHeader
        title="版面预览"
        note={draft ? '与PDF的断行、分页一致。发布之前，PDF每页印有“草稿”字样。' : '与PDF的断行、分页一致。'}
      >
        <PdfButton reportId={report.id} title={report.title} draft={draft} />
      </PageHeader>
      <div className={styles.sheet}>
        <WholePreview />
      </div>
    </div>
  );
}
