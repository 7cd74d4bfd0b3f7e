'use client';

import { type ChapterContent, type ChapterDefinition, hasFigure, proseText, type Requirement } from '@/lib/report';
import { useRemembered } from '../workspace/use-remembered';
import styles from './chapter.module.css';

/** Said when the prose holds a word of its evidence, or one of its tables holds a figure or 不适用. */
export function isSaid({ evidence, tables = [] }: Requirement, content: ChapterContent): boolean {
  const text = proseText(content.prose);
  const filled = tables.some((key) => hasFigure(content.tables[key] ?? {}));
  return filled || evidence.some((word) => text.includes(word));
}

/** What the notice wants of the chapter, in its words, and what is said already; folds away and stays folded. */
export function Mandate({ definition, content }: { definition: ChapterDefinition; content: ChapterContent }) {
  const [open, setOpen] = useRemembered('mandate', true);
  const { mandate, basis, requirements } = definition;
  const said = requirements.filter((requirement) => isSaid(requirement, content)).length;
  return (
    <details className={styles.mandate} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        本章要求
        {requirements.length > 0 && (
          <span className={styles.said}>
            已写到{said}／{requirements.length}项
          </span>
        )}
      </summary>
      <p className={styles.words}>{mandate}</p>
      {requirements.length > 0 && (
        <ul className={styles.requirements}>
          {requirements.map((requirement) => (
            <li key={requirement.id} data-said={isSaid(requirement, content) ? '' : undefined}>
              {requirement.label}
              <span className="visually-hidden">{isSaid(requirement, content) ? '（已写到）' : '（还没有写到）'}</span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.basis}>依据：{basis}</p>
    </details>
  );
}
