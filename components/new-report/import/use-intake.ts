'use client';

import { useRef, useState } from 'react';
import type { HeadingChoice, IntakeReading } from '@/lib/intake';
import { type Answer, type SendFailure, send } from '../../ui/api';

/** What the server read, with the text it read it from (an uploaded file comes back as text). */
export type Reading = IntakeReading & { text: string };
export type Choices = Readonly<Record<number, HeadingChoice>>;

/**
 * Reading a text, and reading it again with the corrections someone made to its headings.
 * The last good reading stays while another is under way or has failed: nothing shown is lost.
 */
export function useIntake() {
  const [reading, setReading] = useState<Reading | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SendFailure | null>(null);
  const under = useRef<AbortController | null>(null);

  const ask = async (body: unknown, given: Choices) => {
    under.current?.abort();
    const controller = new AbortController();
    under.current = controller;
    setBusy(true);
    setFailure(null);
    const answer: Answer<Reading> = await send('POST', '/api/intake', body, { signal: controller.signal });
    if (under.current !== controller) return;
    setBusy(false);
    if (answer.ok) {
      setReading(answer.value);
      setChoices(given);
    } else if (!controller.signal.aborted) setFailure(answer);
  };

  return {
    reading,
    choices,
    busy,
    failure,
    readText: (text: string) => ask({ text }, {}),
    readFile: (file: File) => {
      const form = new FormData();
      form.set('file', file);
      return ask(form, {});
    },
    correct: (line: number, choice: HeadingChoice) => {
      const corrected = { ...choices, [line]: choice };
      return ask({ text: reading?.text ?? '', headings: corrected }, corrected);
    },
    stop: () => under.current?.abort(),
    startOver: () => setReading(null),
  };
}

export type Intake = ReturnType<typeof useIntake>;
