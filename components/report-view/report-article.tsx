import {
  type ChapterContent,
  type ChapterKey,
  chapterDefinitions,
  chineseDate,
  hasChecklist,
  isBlankTable,
  type ReportContent,
  TABLES,
  type TableKey,
  tableDefinition,
} from '@/lib/report';
import { chapterNames } from '@/lib/report/part-names';
import { keyed } from '../ui/keyed';
import { ArticleChecklist } from './article-checklist';
import { ArticleProse } from './article-prose';
import { ArticleTable } from './article-table';
import styles from './report-article.module.css';

/** The whole report for reading on screen, in printed order. */
export function ReportArticle({ content }: { content: ReportContent }) {
  const { preface, signature } = content;
  const checklistInside =
    content.checklist.placement === 'chapter' &&
    chapterNames(content).some(({ key, omitted }) => key === 'checklist' && !omitted);
  return (
    <article className={styles.article} lang="zh-CN">
      <header className={styles.head}>
        <h1>
          {keyed(preface.title, (line) => line).map(({ key, item: line }) => (
            <TitleLine key={key} line={line} yearWord={content.yearWord} />
          ))}
        </h1>
      </header>
      {preface.addressee !== '' && <p className={styles.addressee}>{preface.addressee}</p>}
      <ArticleProse prose={preface.prose} />
      {chapterNames(content).map(({ key, mark, heading, omitted }) => {
        const chapter = content.chapters.find((c) => c.key === key)?.content;
        return omitted || !chapter ? null : (
          <section key={key} aria-labelledby={`chapter-${key}`}>
            <h2 id={`chapter-${key}`}>{mark + heading}</h2>
            <ArticleProse prose={chapter.prose} />
            <ChapterTables content={content} chapterKey={key} chapter={chapter} />
            {key === 'checklist' && checklistInside && hasChecklist(content) && <ArticleChecklist content={content} />}
          </section>
        );
      })}
      <footer className={styles.signature}>
        {signature.school !== '' && <p>{signature.school}</p>}
        {signature.date !== '' && <p>{chineseDate(signature.date)}</p>}
      </footer>
      <Attachments attachments={signature.attachments} />
      {!checklistInside && hasChecklist(content) && <ArticleChecklist content={content} />}
    </article>
  );
}

/** A long line may break after the years, never inside a word (GB/T 9704-2012 7.3.1). */
function TitleLine({ line, yearWord }: { line: string; yearWord: string }) {
  const at = yearWord === '' ? -1 : line.indexOf(yearWord);
  if (at < 0) return <span>{line}</span>;
  const end = at + yearWord.length;
  return (
    <span>
      {line.slice(0, end)}
      <wbr />
      {line.slice(end)}
    </span>
  );
}

const Attachments = ({ attachments }: { attachments: ReportContent['signature']['attachments'] }) => {
  const numbered = attachments.map((attachment, i) => ({
    ...attachment,
    label: `附件${attachments.length > 1 ? i + 1 : ''}：${attachment.title}`,
  }));
  return keyed(numbered, ({ label }) => label).map(({ key, item: { label, prose } }) => (
    <section key={key}>
      <h2>{label}</h2>
      <ArticleProse prose={prose} />
    </section>
  ));
};

/** The chapter's own tables, then any other that holds figures; a table with nothing in it is not shown. */
function ChapterTables(props: { content: ReportContent; chapterKey: ChapterKey; chapter: ChapterContent }) {
  const { content, chapterKey, chapter } = props;
  const definition = chapterDefinitions(content.edition, content.variant).find(({ key }) => key === chapterKey);
  const keys = new Set([...(definition?.tables ?? []), ...(Object.keys(TABLES) as TableKey[])]);
  return [...keys].map((key) => {
    const cells = chapter.tables[key];
    return cells && !isBlankTable(cells) ? (
      <ArticleTable key={key} table={tableDefinition(key)} content={cells} />
    ) : null;
  });
}
