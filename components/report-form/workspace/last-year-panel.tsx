'use client';

import {
  CHECKLIST,
  ITEM_STATE_LABELS,
  isChapterPart,
  itemOf,
  type PartKey,
  type Prose,
  type ReportContent,
  TABLES,
  type TableKey,
} from '@/lib/report';
import { ArticleTable } from '../../report-view/article-table';
import { StaticProse } from '../prose/static-prose';
import { useReport } from './context';
import styles from './last-year-panel.module.css';
import { groupOf } from './places';

/** The same part a year ago, to read beside. */
export function LastYearPanel({ part }: { part: PartKey }) {
  const { lastYear } = useReport().opened;
  if (!lastYear) {
    return (
      <p className={styles.hint}>系统里没有上一年的报告。可以在“年度报告”页导入上年的文本，之后就能在这里对照。</p>
    );
  }
  return (
    <section aria-label="上年" className={styles.panel}>
      <p className={styles.hint}>{lastYear.title}（只供对照，不能修改）</p>
      <LastYearPart part={part} content={lastYear.content} />
    </section>
  );
}

function LastYearPart({ part, content }: { part: PartKey; content: ReportContent }) {
  if (groupOf(part) === 'checklist') return <LastYearItems content={content} />;
  if (part === 'preface') return <LastYearProse prose={content.preface.prose} />;
  if (part === 'signature') {
    return (
      <p>
        {content.signature.school}　{content.signature.date}
      </p>
    );
  }
  const chapter = isChapterPart(part) ? content.chapters.find(({ key }) => key === part)?.content : undefined;
  if (!chapter) return <p className={styles.hint}>上年的报告没有这一部分。</p>;
  return (
    <>
      <LastYearProse prose={chapter.prose} />
      {Object.entries(chapter.tables).map(
        ([key, table]) => key in TABLES && <ArticleTable key={key} table={TABLES[key as TableKey]} content={table} />,
      )}
    </>
  );
}

const LastYearProse = ({ prose }: { prose: Prose }) => (
  <div className={styles.prose}>
    <StaticProse prose={prose} />
  </div>
);

const LastYearItems = ({ content }: { content: ReportContent }) => (
  <ol className={styles.items}>
    {CHECKLIST.map(({ number, text }) => {
      const item = itemOf(content, number);
      return (
        <li key={number} value={number}>
          <p className={styles.itemText}>{text}</p>
          <p className={styles.itemAnswer}>
            {item?.state ? ITEM_STATE_LABELS[item.state] : '未填'}
            {item?.remark && `　${item.remark}`}
          </p>
          {item?.links.map((link) => (
            <p key={link} className={styles.itemLink}>
              {link}
            </p>
          ))}
        </li>
      );
    })}
  </ol>
);
