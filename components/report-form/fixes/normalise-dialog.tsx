'use client';

import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { NORMAL_KINDS, NORMAL_LABELS } from '@/lib/prose/normalise';
import type { PartKey } from '@/lib/report';
import { fullPlaceName } from '@/lib/report/place-name';
import { type UniformChange, type UniformText, uniformTexts } from '@/lib/validation/normalise-report';
import { Dialog, DialogButtons } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { useReport } from '../workspace/context';
import { CHANGED } from './change-list';
import styles from './fixes.module.css';
import { Tick } from './tick';
import { UniformRows } from './uniform-rows';
import { useMaking } from './use-making';

const LABEL = '规范化文字';

/** A text of one part, or everything this person may write. */
export type Scope = { part: PartKey; path: string } | 'report';

const within = (scope: Scope, { part, path }: UniformText): boolean =>
  scope === 'report' || (part === scope.part && path.startsWith(`${scope.path}.`));

/** Spaces, half-width marks and full-width digits are set as typed unless the author lets them be changed, seen before. */
export function NormaliseDialog({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const { workspace, opened } = useReport();
  const [{ content, texts, others }] = useState(() => {
    workspace.settle();
    const report = workspace.content();
    const all = uniformTexts(report).filter((text) => within(scope, text));
    const mine = all.filter(({ part }) => opened.may.editParts.includes(part));
    return { content: report, texts: mine, others: changesOf(all).length - changesOf(mine).length };
  });
  const [left, setLeft] = useState<ReadonlySet<UniformChange>>(new Set());
  const [stale, setStale] = useState(false);
  const make = useMaking();
  const changes = changesOf(texts);
  const chosen = changes.filter((change) => !left.has(change));
  const leave = (some: readonly UniformChange[], out: boolean) => {
    const next = new Set(left);
    for (const change of some) out ? next.add(change) : next.delete(change);
    setLeft(next);
  };
  const act = () => {
    const { made } = make(
      LABEL,
      chosen.map((change) => [change]),
    );
    if (made === 0) return setStale(true);
    onClose();
  };
  const places = texts.filter((text) => text.left.length > 0).map((text) => fullPlaceName(content, text));
  const more = (
    <>
      {places.length > 0 && (
        <p className={styles.lead}>
          {places.join('，')}
          还有半角标点不能自动改（引号不成对，或与外文、网址连在一起），核对意见里写明了原因，请自己改。
        </p>
      )}
      {others > 0 && <p className={styles.lead}>别人编写的部分还有{others}处，由编写的人规范。</p>}
    </>
  );
  if (changes.length === 0) return <Nothing onClose={onClose}>{more}</Nothing>;
  return (
    <Dialog open wide title={LABEL} onClose={onClose}>
      <p className={styles.lead}>
        下列{changes.length}
        处可以规范。网址、邮箱、文号、外文、数值和随统计表的数字不动；不勾选的保持原样，改后可以撤销。
      </p>
      {more}
      <fieldset className={styles.kinds} aria-label="按种类选择">
        {NORMAL_KINDS.map((kind) => ({ kind, own: changes.filter((change) => change.kind === kind) }))
          .filter(({ own }) => own.length > 0)
          .map(({ kind, own }) => (
            <Tick
              key={kind}
              some={own.filter((change) => !left.has(change)).length}
              of={own.length}
              onTick={(on) => leave(own, !on)}
            >
              {NORMAL_LABELS[kind]}（{own.length}处）
            </Tick>
          ))}
      </fieldset>
      <UniformRows
        content={content}
        texts={texts.filter((text) => text.changes.length > 0)}
        left={left}
        onLeave={leave}
      />
      {stale && <Notice tone="warning">{CHANGED}</Notice>}
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {stale ? '关闭' : '不改'}
        </Button>
        {!stale && (
          <Button disabled={chosen.length === 0} onClick={act}>
            改选中的{chosen.length}处
          </Button>
        )}
      </DialogButtons>
    </Dialog>
  );
}

const changesOf = (texts: readonly UniformText[]): UniformChange[] => texts.flatMap(({ changes }) => changes);

const Nothing = ({ onClose, children }: { onClose: () => void; children: ReactNode }) => (
  <Dialog open title={LABEL} onClose={onClose}>
    <p className={styles.lead}>没有要规范的地方：没有可以自动改的空格、半角标点和全角数字。</p>
    {children}
    <DialogButtons>
      <Button onClick={onClose}>关闭</Button>
    </DialogButtons>
  </Dialog>
);
