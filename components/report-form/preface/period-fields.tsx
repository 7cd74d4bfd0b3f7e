'use client';

import { PERIOD_KIND_LABELS, PERIOD_KINDS, type Period, periodText, usualPeriod } from '@/lib/report';
import fields from '../fields/fields.module.css';
import { TextField } from '../fields/text-field';
import styles from './preface.module.css';

/** What time the report speaks of; choosing a kind proposes its usual days. */
export function PeriodFields(props: {
  period: Period;
  year: number;
  readOnly: boolean;
  onChange: (period: Period) => void;
}) {
  const { period, year, readOnly, onChange } = props;
  const choose = (kind: Period['kind']) => onChange(kind === 'custom' ? { ...period, kind } : usualPeriod(kind, year));
  const text = periodText(period);
  return (
    <fieldset className={styles.group} data-path="period">
      <legend className={fields.label}>统计期限</legend>
      <div className={styles.kinds}>
        {PERIOD_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="period-kind"
              value={kind}
              checked={period.kind === kind}
              disabled={readOnly}
              onChange={() => choose(kind)}
            />{' '}
            {PERIOD_KIND_LABELS[kind]}
          </label>
        ))}
      </div>
      <div className={styles.pair}>
        <TextField
          part="preface"
          label="开始日期"
          type="date"
          path="period.start"
          value={period.start}
          readOnly={readOnly}
          onChange={(start) => onChange({ ...period, kind: 'custom', start })}
        />
        <TextField
          part="preface"
          label="结束日期"
          type="date"
          path="period.end"
          value={period.end}
          readOnly={readOnly}
          onChange={(end) => onChange({ ...period, kind: 'custom', end })}
        />
      </div>
      <p className={fields.hint}>{text === '' ? '日期还不完整。' : `报告中写作：${text}`}</p>
    </fieldset>
  );
}
