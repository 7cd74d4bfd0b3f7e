'use client';

import { NativeSelect, TextInput } from '@mantine/core';
import { PERIOD_KIND_LABELS, PERIOD_KINDS, periodText } from '@/lib/report';
import { ChoiceGroup } from '../ui/choice-group';
import { Notice } from '../ui/notice';
import styles from './new-report.module.css';
import { type PeriodChoice, type PeriodFaults, periodOf, withKind, YEAR_WORD_OPTIONS } from './period-choice';
import { type KnownReport, periodRemarks } from './remarks';

const KINDS = PERIOD_KINDS.map((kind) => ({ value: kind, label: PERIOD_KIND_LABELS[kind] }));

/** Statistic period and the words after the years in the title. */
export function PeriodFields(props: {
  choice: PeriodChoice;
  faults: PeriodFaults;
  /** The reports the school has. */
  known: readonly KnownReport[];
  onChange: (choice: PeriodChoice) => void;
}) {
  const { choice, faults, known, onChange } = props;
  const remarks = periodRemarks(periodOf(choice), known);
  const dates = periodText(periodOf(choice));
  return (
    <>
      <ChoiceGroup
        legend="统计期"
        name="period-kind"
        options={KINDS}
        value={choice.kind}
        onChange={(kind) => onChange(withKind(choice, kind))}
      />
      <div className={styles.fields}>
        {choice.kind === 'custom' ? (
          <CustomDates choice={choice} faults={faults} onChange={onChange} />
        ) : (
          <TextInput
            label="统计期结束的年份"
            description={dates || '填写后显示起止日期'}
            inputMode="numeric"
            maxLength={4}
            error={faults.year}
            value={choice.year}
            onChange={(event) => onChange({ ...choice, year: event.currentTarget.value.trim() })}
          />
        )}
        <NativeSelect
          label="年份后的用语"
          description="标题里年份之后的词"
          data={YEAR_WORD_OPTIONS}
          value={choice.yearWord}
          onChange={(event) => onChange({ ...choice, yearWord: event.currentTarget.value })}
        />
      </div>
      {remarks.map((remark) => (
        <Notice key={remark} tone="warning">
          {remark}
        </Notice>
      ))}
    </>
  );
}

function CustomDates(props: Omit<Parameters<typeof PeriodFields>[0], 'known'>) {
  const { choice, faults, onChange } = props;
  return (
    <>
      <TextInput
        type="date"
        label="开始日期"
        description="统计期的第一天"
        error={faults.start}
        value={choice.start}
        onChange={(event) => onChange({ ...choice, start: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label="结束日期"
        description="统计期的最后一天"
        error={faults.end}
        value={choice.end}
        onChange={(event) => onChange({ ...choice, end: event.currentTarget.value })}
      />
    </>
  );
}
