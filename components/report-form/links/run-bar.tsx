'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { Fragment, useEffect, useRef } from 'react';
import { tallyLinks, typedLinks } from '@/lib/validation/link-evidence';
import { FailureNotice } from '../../ui/failure-notice';
import { useContent, useReport } from '../workspace/context';
import type { LinksState } from './link-store';
import styles from './links.module.css';
import { STANDINGS } from './standings';
import { hasLinks, hasRest, runWords, tallyWords } from './tally-words';
import { useLinks, useMayCheckLinks, useStartCheck } from './use-links';

/** The links of all items: how they stand, the check that asks them anew, and how far it is. */
export function LinkRunBar() {
  const state = useLinks();
  const may = useMayCheckLinks();
  const running = state.run?.state === 'running';
  useRefreshedPage(running);
  if (!state.enabled) {
    return <p className={styles.quiet}>本校没有开启校外链接核对，链接是否打得开请点开查看。</p>;
  }
  return (
    <section className={styles.bar} aria-label="链接核对">
      <div className={styles.words}>
        <Tally state={state} />
        <p role="status" className={styles.quiet}>
          {state.run && runWords(state.run)}
        </p>
        {running && state.run && (
          <progress
            className={styles.progress}
            aria-label="链接核对进度"
            max={state.run.total || 1}
            value={state.run.done}
          />
        )}
      </div>
      {may && <Acts state={state} />}
      <FailureNotice failure={state.failure} />
    </section>
  );
}

function Acts({ state: { run } }: { state: LinksState }) {
  const { links } = useReport();
  const start = useStartCheck();
  if (run?.state === 'running') {
    return (
      <Button size="compact-md" variant="default" onClick={() => void links.stop()}>
        停止
      </Button>
    );
  }
  return (
    <div className={styles.acts}>
      {run && hasRest(run) && (
        <Button size="compact-md" variant="default" onClick={() => void start({ only: 'rest' })}>
          继续核对
        </Button>
      )}
      <Button size="compact-md" variant="default" onClick={() => void start()}>
        核对链接
      </Button>
    </div>
  );
}

function Tally({ state }: { state: LinksState }) {
  const { items } = useContent();
  const { report } = useReport().opened;
  const tally = tallyLinks(typedLinks(Object.values(items)), state.evidence, state.now);
  if (!hasLinks(tally)) return <p className={styles.tally}>清单里还没有链接。</p>;
  // What was published is not asked again: its evidence is of then.
  const words = tallyWords(report.status === 'published' ? { ...tally, stale: 0 } : tally);
  return (
    <>
      <p className={styles.tally}>{words}</p>
      <Legend />
    </>
  );
}

const Legend = () => (
  <details className={styles.legend}>
    <summary>各种结果的意思</summary>
    <dl>
      {STANDINGS.map(({ standing, word, meaning }) => (
        <Fragment key={standing}>
          <dt>{word}</dt>
          <dd>{meaning}</dd>
        </Fragment>
      ))}
    </dl>
  </details>
);

/** What the server drew of the page speaks of the links as they stood before the check. */
function useRefreshedPage(running: boolean): void {
  const router = useRouter();
  const before = useRef(running);
  useEffect(() => {
    if (before.current && !running) router.refresh();
    before.current = running;
  }, [running, router]);
}
