import { FONT_ROLES, type MetricsData } from '@/lib/typeset';
import { type Answer, type SendFailure, send } from '../ui/api';

export type KnownMetrics = { value?: MetricsData; failure?: SendFailure };

const ask = (): Promise<Answer<MetricsData>> => send('GET', '/api/fonts/metrics');

const same = (a: MetricsData, b: MetricsData): boolean =>
  FONT_ROLES.every((role) => {
    const [one, other] = [a.roles[role], b.roles[role]];
    return one.length === other.length && one.every((value, i) => value === other[i]);
  });

/**
 * The measures of the server's fonts as this browser knows them. The browser keeps them and only asks whether they
 * still hold (ETag); the same fonts stay the same object. Once known they stay known while the server is out of reach.
 */
export function metricsStore(request: () => Promise<Answer<MetricsData>> = ask) {
  const listeners = new Set<() => void>();
  let known: KnownMetrics = {};
  let asking: Promise<void> | undefined;
  const tell = (next: KnownMetrics) => {
    known = next;
    for (const listener of listeners) listener();
  };
  const load = async () => {
    const answer = await request();
    asking = undefined;
    if (!answer.ok) {
      if (!known.value) tell({ failure: answer });
    } else if (!known.value || !same(known.value, answer.value)) tell({ value: answer.value });
  };
  return {
    known: () => known,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Asks whether what is known still holds. */
    refresh: (): Promise<void> => {
      asking ??= load();
      return asking;
    },
    /** Lets go of a failure and asks again. */
    retry: (): Promise<void> => {
      if (!known.value) tell({});
      asking ??= load();
      return asking;
    },
  };
}
