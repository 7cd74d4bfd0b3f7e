import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { send } from '../ui/api';
import { useAct } from '../ui/use-act';
import { type PeriodChoice, type PeriodFaults, periodFaults } from './period-choice';

/**
 * The period of a report about to be begun, and beginning it.
 * @param start the period proposed
 * @param request what the server is asked for the chosen period
 */
export function useNewReport(start: PeriodChoice, request: (choice: PeriodChoice) => object) {
  const router = useRouter();
  const [choice, setChoice] = useState(start);
  const [faults, setFaults] = useState<PeriodFaults>({});
  const create = useAct(
    () => send<{ id: string }>('POST', '/api/reports', request(choice)),
    ({ id }) => router.push(`/reports/${id}`),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = periodFaults(choice);
    setFaults(found);
    if (Object.keys(found).length === 0) void create.run();
  };
  return { choice, setChoice, faults, submit, busy: create.busy, failure: create.failure };
}
