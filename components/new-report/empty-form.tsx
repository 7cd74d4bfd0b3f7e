'use client';

import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { SubmitButton } from '@/components/ui/submit-button';
import { TITLE_WORDS } from '@/lib/report';
import { ChoiceGroup } from '../ui/choice-group';
import { FailureNotice } from '../ui/failure-notice';
import styles from './new-report.module.css';
import { periodOf, usualChoice, yearOf } from './period-choice';
import { PeriodFields } from './period-fields';
import type { KnownReport } from './remarks';
import { TitlePreview } from './title-preview';
import { useNewReport } from './use-new-report';
import { USUAL_VARIANT, VARIANT_OPTIONS } from './variant-options';

/** Starts an empty report; the title is shown as it will print while one chooses. */
export function EmptyForm(props: { school: string; thisYear: number; known: readonly KnownReport[] }) {
  const [variant, setVariant] = useState(USUAL_VARIANT);
  const [titleWord, setTitleWord] = useState<string>(TITLE_WORDS[0]);
  const { choice, setChoice, faults, submit, busy, failure } = useNewReport(usualChoice(props.thisYear), (chosen) => {
    const period = periodOf(chosen);
    return { source: 'empty', year: yearOf(period), variant, period, yearWord: chosen.yearWord, titleWord };
  });
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <PeriodFields choice={choice} faults={faults} known={props.known} onChange={setChoice} />
      <ChoiceGroup legend="报告样式" name="variant" options={VARIANT_OPTIONS} value={variant} onChange={setVariant} />
      <div className={styles.fields}>
        <NativeSelect
          label="标题用语"
          data={[...TITLE_WORDS]}
          value={titleWord}
          onChange={(event) => setTitleWord(event.currentTarget.value)}
        />
      </div>
      <TitlePreview school={props.school} period={periodOf(choice)} yearWord={choice.yearWord} titleWord={titleWord} />
      <FailureNotice failure={failure} />
      <div className={styles.buttons}>
        <SubmitButton loading={busy}>建立报告</SubmitButton>
      </div>
    </form>
  );
}
