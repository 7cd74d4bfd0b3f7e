import Link from 'next/link';
import type { LinksAsked, PublishedReport as Published } from '@/lib/usecases/public-reports';
import { formatDay } from '../ui/dates';
import { Notice } from '../ui/notice';
import styles from './public.module.css';
import { sizeText } from './published-list';
import { ReportArticle } from './report-article';

/** "2025年10月1日，50条" or "2025年9月30日至2025年10月1日，50条" */
function askedOn({ count, first, last }: LinksAsked): string {
  const [from, to] = [formatDay(first), formatDay(last)];
  return `${from === to ? to : `${from}至${to}`}，${count}条`;
}

/** A published report for anybody: the text, the PDF and how to be sure of it. */
export const PublishedReport = ({ report }: { report: Published }) => {
  const { slug, sha256, bytes, pages, publishedAt, superseded, linksAsked } = report;
  return (
    <>
      {superseded && (
        <div className={styles.notice}>
          <Notice tone="warning" quiet title="这份报告已有更正版">
            <Link href={`/published/${superseded}`}>查看更正后的报告</Link>
          </Notice>
        </div>
      )}
      <div className={styles.columns}>
        <ReportArticle content={report.content} />
        <aside className={styles.aside} aria-label="PDF文件">
          <a href={`/published/${slug}/report.pdf`} className={styles.pdf} download>
            下载PDF
          </a>
          <dl className={styles.details}>
            <dt>发布日期</dt>
            <dd>{formatDay(publishedAt)}</dd>
            <dt>页数</dt>
            <dd>{pages}页</dd>
            <dt>大小</dt>
            <dd>{sizeText(bytes)}</dd>
            {linksAsked && (
              <>
                <dt>清单链接核对</dt>
                <dd>{askedOn(linksAsked)}</dd>
              </>
            )}
            <dt>校验码（SHA-256）</dt>
            <dd className={styles.hash}>{sha256}</dd>
          </dl>
          <p className={styles.hint}>下载文件的SHA-256与此一致，即为发布时的原件。</p>
        </aside>
      </div>
      <div className={styles.printed}>
        {superseded && <p>这份报告已有更正版，请以更正后的报告为准。</p>}
        <p>
          {formatDay(publishedAt)}发布。正式文本为PDF文件，共{pages}页，校验码（SHA-256）：{sha256}
        </p>
      </div>
    </>
  );
};
