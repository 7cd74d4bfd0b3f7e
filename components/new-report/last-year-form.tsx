'use client';

import { useState } from 'react';
import { SubmitButton } from '@/components/ui/submit-button';
import { ChoiceGroup } from '../ui/choice-group';
import { FailureNotice } from '../ui/failure-notice';
import styles from './new-report.module.css';
import { type PeriodChoice, periodOf } from './period-choice';
import { PeriodFields } from './period-fields';
import type { KnownReport } from './remarks';
import { useNewReport } from './use-new-report';
import { VARIANT_OPTIONS } from './variant-options';

/** Starts this year's report from last year's. */
export function LastYearForm(props: {
  fromId: string;
  start: PeriodChoice;
  variant: string;
  known: readonly KnownReport[];
}) {
  const [variant, setVariant] = useState(props.variant);
  const { choice, setChoice, faults, submit, busy, failure } = useNewReport(props.start, (chosen) => ({
    source: 'last-year',
    fromId: props.fromId,
    variant,
    period: periodOf(chosen),
    yearWord: chosen.yearWord,
  }));
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <PeriodFields choice={choice} faults={faults} known={props.known} onChange={setChoice} />
      <ChoiceGroup legend="报告样式" name="variant" options={VARIANT_OPTIONS} value={variant} onChange={setVariant} />
      <FailureNotice failure={failure} />
      <div className={styles.buttons}>
        <SubmitButton loading={busy}>建立本年报告</SubmitButton>
      </div>
    </form>
  );
}
