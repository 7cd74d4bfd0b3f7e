'use client';

import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { isPartKey, type PartKey } from '@/lib/report';
import type { PreviewGiven } from '../../report-view/page-preview';
import { ReportPages } from '../../report-view/report-pages';
import type { Caret } from './caret';
import { useContent, useReport, useWorkspace } from './context';
import { groupOf } from './places';
import { useJump } from './use-place';

type Given = {
  part: PartKey;
  caret: Caret;
  /** How often the caret's place has been asked for. */
  asked: number;
  onFollow?: () => void;
};

/** The true pages of the text as it stands here, saved or not; they go with the caret, and lead to every field. */
export function PreviewPanel({ part, caret, asked, onFollow }: Given) {
  const { opened } = useReport();
  const content = useContent();
  const place = useSyncExternalStore(caret.subscribe, caret.place, () => undefined);
  const jump = useJump(part);
  const group = groupOf(part);
  const opensAt = useCallback((printed: string) => isPartKey(printed) && groupOf(printed) === group, [group]);
  usePromptText();
  const onField: PreviewGiven['onField'] = (field) => {
    onFollow?.();
    jump(field);
  };
  return (
    <ReportPages
      content={content}
      draft={opened.report.status !== 'published'}
      opensAt={opensAt}
      following={{ place, asked }}
      onField={onField}
    />
  );
}

/** What is typed is handed over this much later, ms: when the editor has taken it in, and after a composition's end. */
const PROMPT = 16;
const COMPOSED = 60;

const TYPING = ['keydown', 'input', 'compositionend', 'paste', 'cut', 'drop'] as const;

/** While someone looks at the pages, text that editors hold back comes with every key. A composition stays untouched. */
function usePromptText(): void {
  const workspace = useWorkspace();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hand = () => {
      timer = undefined;
      workspace.settle();
    };
    const soon = ({ type }: Event) => {
      if (type === 'compositionend') clearTimeout(timer);
      else if (timer !== undefined) return;
      timer = setTimeout(hand, type === 'compositionend' ? COMPOSED : PROMPT);
    };
    for (const event of TYPING) document.addEventListener(event, soon);
    return () => {
      clearTimeout(timer);
      for (const event of TYPING) document.removeEventListener(event, soon);
    };
  }, [workspace]);
}
