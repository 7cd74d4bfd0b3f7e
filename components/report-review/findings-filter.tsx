'use client';

import { useId } from 'react';
import { SEVERITIES, SEVERITY_LABELS } from '@/lib/validation/finding';
import { type Chapter, chaptersOf, countShown, type FindingFilter } from './finding-filter';
import styles from './findings-filter.module.css';
import type { SeverityGroup } from './sorted-findings';

type Given = {
  groups: readonly SeverityGroup[];
  titles: readonly Chapter[];
  filter: FindingFilter;
  onChoose: (filter: FindingFilter) => void;
};

/** By severity and by chapter, each choice with what it would show. */
export function FindingsFilter({ groups, titles, filter, onChoose }: Given) {
  const name = useId();
  const { severity: chosen, chapter } = filter;
  const chapters = chaptersOf(groups, titles);
  const counted = (['', ...SEVERITIES] as const).map((severity) => ({
    severity,
    count: countShown(groups, { ...filter, severity }),
  }));
  const stranger = chapter !== '' && !chapters.some((own) => own.chapter === chapter);
  return (
    <search className={styles.filter} aria-label="筛选检查结果">
      <fieldset className={styles.severities}>
        <legend className="visually-hidden">轻重</legend>
        {counted.map(({ severity, count }) => (
          <label key={severity} className={styles.severity} data-severity={severity}>
            <input
              type="radio"
              name={name}
              value={severity}
              checked={chosen === severity}
              onChange={() => onChoose({ ...filter, severity })}
            />
            {severity === '' ? '全部' : SEVERITY_LABELS[severity]}{' '}
            <span className={styles.count} data-none={count === 0 || undefined}>
              {count}
            </span>
          </label>
        ))}
      </fieldset>
      <label className={styles.chapter}>
        <span className={styles.label}>章节</span>
        <select value={chapter} onChange={(event) => onChoose({ ...filter, chapter: event.currentTarget.value })}>
          <option value="">全部章节（{countShown(groups, { ...filter, chapter: '' })}）</option>
          {stranger && (
            <option value={chapter}>{titles.find((own) => own.chapter === chapter)?.title ?? '其他'}（0）</option>
          )}
          {chapters.map(({ chapter: key, title }) => (
            <option key={key} value={key}>
              {title}（{countShown(groups, { ...filter, chapter: key })}）
            </option>
          ))}
        </select>
      </label>
      <p role="status" className="visually-hidden">
        显示{countShown(groups, filter)}处
      </p>
    </search>
  );
}
