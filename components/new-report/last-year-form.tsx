'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { SubmitButton } from '@/components/ui/submit-button';
import { send } from '../ui/api';
import { ChoiceGroup } from '../ui/choice-group';
import { FailureNotice } from '../ui/failure-notice';
import { useAct } from '../ui/use-act';
import styles from './new-report.module.css';
import { type PeriodChoice, type PeriodFaults, periodFaults, periodOf } from './period-choice';
import { PeriodFields } from './period-fields';
import { VARIANT_OPTIONS } from './variant-options';

/** Starts this year's report from last year's. */
export function LastYearForm(props: { fromId: string; start: PeriodChoice; variant: string }) {
  const router = useRouter();
  const [choice, setChoice] = useState(props.start);
  const [variant, setVariant] = useState(props.variant);
  const [faults, setFaults] = useState<PeriodFaults>({});
  const create = useAct(
    () =>
      send<{ id: string }>('POST', '/api/reports', {
        source: 'last-year',
        fromId: props.fromId,
        variant,
        period: periodOf(choice),
        yearWord: choice.yearWord,
      }),
    ({ id }) => router.push(`/reports/${id}`),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = periodFaults(choice);
    setFaults(found);
    if (Object.keys(found).length === 0) void create.run();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <PeriodFields choice={choice} faults={faults} onChange={setChoice} />
      <ChoiceGroup legend="报告样式" name="variant" options={VARIANT_OPTIONS} value={variant} onChange={setVariant} />
      <FailureNotice failure={create.failure} />
      <div className={styles.buttons}>
        <SubmitButton loading={create.busy}>建立本年报告</SubmitButton>
      </div>
    </form>
  );
}
