'use client';

import { type ComponentType, useCallback, useEffect, useMemo, useState } from 'react';
import { boundText, type PartKey, type Prose } from '@/lib/report';
import { NormaliseDialog } from '../fixes/late-normalise-dialog';
import { useEpoch, useMayEdit, useReport } from '../workspace/context';
import { figureChoices } from './bound/figure-choices';
import type { TablesOfReport } from './bound/use-bound-figures';
import { CarriedNotice } from './carried-notice';
import styles from './prose.module.css';
import type { ProseEditorProps } from './prose-editor';
import { StaticProse } from './static-prose';
import type { EditorHand } from './use-amending';

export type ProseSectionProps = {
  part: PartKey;
  /** Where in the part the prose lies: 'prose', 'attachments.0.prose'. */
  path: string;
  label: string;
  heading: string;
  prose: Prose;
  /** Must stay the same function while the part is open. */
  onChange: (prose: Prose) => void;
};

const loadEditor = () => import('./prose-editor');

/** Prose to write where one may, to read everywhere else and until the editor has loaded. */
export function ProseSection(props: ProseSectionProps) {
  const { part, path, label, heading, prose, onChange } = props;
  const { workspace, jumps, fixes, opened } = useReport();
  const epoch = useEpoch(part);
  const edit = useMayEdit(part);
  const [normalising, setNormalising] = useState(false);
  const lastYear = opened.lastYear?.content ?? null;
  const tables = useMemo(
    (): TablesOfReport => ({
      part,
      path,
      content: workspace.content,
      choices: () => figureChoices(workspace.content(), lastYear, part),
      say: (figure) => boundText(figure, { content: workspace.content(), lastYear }),
      subscribe: workspace.subscribe,
    }),
    [workspace, lastYear, part, path],
  );
  const onShow = useCallback(
    (show: (block: number, quote?: string, caret?: true) => void) =>
      jumps.register((target) => {
        const block =
          target.part === part && target.path.startsWith(`${path}.`)
            ? Number(target.path.slice(path.length + 1))
            : Number.NaN;
        if (!Number.isInteger(block)) return false;
        show(block, target.quote, target.caret);
        return true;
      }),
    [jumps, part, path],
  );
  const lend = useCallback((hand: EditorHand) => fixes.lend({ part, path, ...hand }), [fixes, part, path]);
  return (
    <section aria-label={label} className={styles.section} data-path={path}>
      {edit.may && <CarriedNotice part={part} prose={prose} onChange={onChange} />}
      {edit.may ? (
        <LateEditor
          epoch={epoch}
          label={label}
          heading={heading}
          initial={prose}
          onChange={onChange}
          holdBack={workspace.holdBack}
          onShow={onShow}
          lend={lend}
          tables={tables}
          onNormalise={() => setNormalising(true)}
        />
      ) : (
        <div className={styles.frame}>
          <StaticProse prose={prose} path={path} />
        </div>
      )}
      {normalising && <NormaliseDialog scope={{ part, path }} onClose={() => setNormalising(false)} />}
    </section>
  );
}

/** The editor comes late; the text is there at once. */
function LateEditor(props: ProseEditorProps) {
  const [Editor, setEditor] = useState<ComponentType<ProseEditorProps> | null>(null);
  useEffect(() => {
    let gone = false;
    void loadEditor().then((module) => {
      if (!gone) setEditor(() => module.default);
    });
    return () => {
      gone = true;
    };
  }, []);
  if (Editor) return <Editor {...props} />;
  return (
    <div className={styles.frame} data-waiting>
      <p className={styles.loading} role="status">
        正在准备编辑器…
      </p>
      <StaticProse prose={props.initial} path={props.tables.path} empty="" />
    </div>
  );
}
