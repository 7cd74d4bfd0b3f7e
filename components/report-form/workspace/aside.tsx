'use client';

import type { PartKey } from '@/lib/report';
import { ASIDE_LABELS, ASIDE_TABS, type AsideTab, useFindingCount } from './aside-tabs';
import type { Caret } from './caret';
import { FindingsPanel } from './findings-panel';
import { HistoryPanel } from './history-panel';
import { LastYearPanel } from './last-year-panel';
import { PreviewPanel } from './preview-panel';
import { Tabs } from './tabs';

/** Beside the part: what the rules remark on, last year's words, the true page, what happened. */
export function Aside(props: {
  part: PartKey;
  tab: AsideTab;
  caret: Caret;
  asked: number;
  onTab: (tab: AsideTab) => void;
  onFollow?: () => void;
}) {
  const { part, tab, caret, asked, onTab, onFollow } = props;
  const count = useFindingCount(part);
  const tabs = ASIDE_TABS.map((key) => ({
    key,
    label: key === 'findings' && count > 0 ? `${ASIDE_LABELS[key]} ${count}` : ASIDE_LABELS[key],
  }));
  return (
    <Tabs label="核对与参考" tabs={tabs} chosen={tab} onChoose={onTab}>
      {tab === 'findings' && <FindingsPanel part={part} onFollow={onFollow} />}
      {tab === 'last-year' && <LastYearPanel part={part} />}
      {tab === 'preview' && <PreviewPanel part={part} caret={caret} asked={asked} onFollow={onFollow} />}
      {tab === 'history' && <HistoryPanel part={part} />}
    </Tabs>
  );
}
