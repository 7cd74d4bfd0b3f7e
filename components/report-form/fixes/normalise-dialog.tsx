'use client';

import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { NORMAL_KINDS, NORMAL_LABELS, type NormalKind } from '@/lib/prose/normalise';
import type { PartKey, ReportContent } from '@/lib/report';
import { type UniformChange, uniformChanges } from '@/lib/validation/normalise-report';
import { Dialog, DialogButtons } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { useReport } from '../workspace/context';
import { CHANGED, ChangedWords, ChangeList } from './change-list';
import styles from './fixes.module.css';
import { useFixing } from './use-fixes';

const LABEL = '规范化文字';

/** A text of one part, or everything this person may write. */
export type Scope = { part: PartKey; path: string } | 'report';

const within = (scope: Scope, { part, path }: UniformChange): boolean =>
  scope === 'report' || (part === scope.part && path.startsWith(`${scope.path}.`));

/** Spaces, half-width marks and full-width digits are set as typed unless the author lets them be changed, seen one by one. */
export function NormaliseDialog({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const { workspace, opened } = useReport();
  const [changes] = useState(() => {
    workspace.settle();
    return changesIn(workspace.content(), scope, opened.may.editParts);
  });
  const [left, setLeft] = useState<ReadonlySet<UniformChange>>(new Set());
  const [stale, setStale] = useState(false);
  const { make } = useFixing();
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
  if (changes.length === 0) {
    return (
      <Dialog open title={LABEL} onClose={onClose}>
        <p className={styles.lead}>没有要规范的地方：没有多余的空格、半角标点和全角数字。</p>
        <DialogButtons>
          <Button onClick={onClose}>关闭</Button>
        </DialogButtons>
      </Dialog>
    );
  }
  return (
    <Dialog open wide title={LABEL} onClose={onClose}>
      <p className={styles.lead}>
        下列{changes.length}
        处可以规范。网址、邮箱、文号、外文、数值和随统计表的数字不动；不勾选的保持原样，改后可以撤销。
      </p>
      <Kinds changes={changes} left={left} onLeave={leave} />
      <ChangeList
        changes={changes}
        tick={(change) => (
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={!left.has(change)}
              onChange={(event) => leave([change], !event.currentTarget.checked)}
            />
            <ChangedWords change={change} />
          </label>
        )}
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

function changesIn(content: ReportContent, scope: Scope, mine: readonly string[]): UniformChange[] {
  return uniformChanges(content).filter((change) => mine.includes(change.part) && within(scope, change));
}

type Given = {
  changes: readonly UniformChange[];
  left: ReadonlySet<UniformChange>;
  onLeave: (some: readonly UniformChange[], out: boolean) => void;
};

/** Chooses or leaves all changes of a kind at once. */
function Kinds({ changes, left, onLeave }: Given) {
  const id = useId();
  const kinds = NORMAL_KINDS.map((kind): [NormalKind, UniformChange[]] => [
    kind,
    changes.filter((change) => change.kind === kind),
  ]).filter(([, own]) => own.length > 0);
  return (
    <fieldset className={styles.kinds} aria-labelledby={id}>
      <span id={id} className="visually-hidden">
        按种类选择
      </span>
      {kinds.map(([kind, own]) => {
        const out = own.filter((change) => left.has(change)).length;
        return (
          <label key={kind} className={styles.choice}>
            <input
              type="checkbox"
              checked={out < own.length}
              ref={(box) => {
                if (box) box.indeterminate = out > 0 && out < own.length;
              }}
              onChange={(event) => onLeave(own, !event.currentTarget.checked)}
            />
            {NORMAL_LABELS[kind]}（{own.length}处）
          </label>
        );
      })}
    </fieldset>
  );
}
