'use client';

import { NativeSelect } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { SubmitButton } from '@/components/ui/submit-button';
import { TITLE_WORDS } from '@/lib/report';
import { send } from '../ui/api';
import { ChoiceGroup } from '../ui/choice-group';
import { FailureNotice } from '../ui/failure-notice';
import { useAct } from '../ui/use-act';
import styles from './new-report.module.css';
import { type PeriodFaults, periodFaults, periodOf, usualChoice, yearOf } from './period-choice';
import { PeriodFields } from './period-fields';
import { TitlePreview } from './title-preview';
import { USUAL_VARIANT, VARIANT_OPTIONS } from './variant-options';

/** Starts an empty report; the title is shown as it will print while one chooses. */
export function EmptyForm({ school, thisYear }: { school: string; thisYear: number }) {
  const router = useRouter();
  const [variant, setVariant] = useState(USUAL_VARIANT);
  const [choice, setChoice] = useState(usualChoice(thisYear));
  const [titleWord, setTitleWord] = useState<string>(TITLE_WORDS[0]);
  const [faults, setFaults] = useState<PeriodFaults>({});
  const period = periodOf(choice);
  const { yearWord } = choice;
  const create = useAct(
    () =>
      send<{ id: string }>('POST', '/api/reports', {
        source: 'empty',
        year: yearOf(period),
        variant,
        period,
        yearWord,
        titleWord,
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
      <div className={styles.fields}>
        <NativeSelect
          label="标题用语"
          data={[...TITLE_WORDS]}
          value={titleWord}
          onChange={(event) => setTitleWord(event.currentTarget.value)}
        />
      </div>
      <TitlePreview school={school} period={period} yearWord={yearWord} titleWord={titleWord} />
      <FailureNotice failure={create.failure} />
      <div className={styles.buttons}>
        <SubmitButton loading={create.busy}>建立报告</SubmitButton>
      </div>
    </form>
  );
}
