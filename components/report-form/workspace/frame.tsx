'use client';

import dynamic from 'next/dynamic';
import { usePathname } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../../ui/dialog';
import { ProposedFix } from '../fixes/proposed-fix';
import { UndoBar } from '../fixes/undo-bar';
import { ConflictDialog } from '../saving/conflict-dialog';
import { LeaveGuard } from '../saving/leave-guard';
import { RestoreNotice } from '../saving/restore-notice';
import { SaveStatus } from '../saving/save-status';
import { SessionDialog } from '../saving/session-dialog';
import { SetAsideNotice } from '../saving/set-aside-notice';
import { ASIDE_LABELS, ASIDE_TABS, type AsideTab, useFindingCount } from './aside-tabs';
import { useReport } from './context';
import styles from './frame.module.css';
import { OutlineNav } from './outline-nav';
import { partAt } from './places';
import { useCaret, useShortcut } from './use-caret';
import { useRemembered } from './use-remembered';

/** Only pages of a part have it: the task list does not wait for it. */
const Aside = dynamic(() => import('./aside').then((room) => room.Aside));

/** Where there is room for the third column (frame.module.css). */
const BESIDE = '(min-width: 80.01em)';

/** Three columns on a desk; on a phone the middle, and the others one tap away. */
export function WorkspaceFrame({ children }: { children: ReactNode }) {
  const { opened } = useReport();
  const part = partAt(usePathname(), opened.report.id);
  const [tab, setTab] = useState<AsideTab>('findings');
  const [wide, setWide] = useRemembered('aside', true);
  const [drawer, setDrawer] = useState<'outline' | 'aside' | null>(null);
  const { caret, asked, ask } = useCaret(part);
  const close = () => setDrawer(null);
  const openAside = (chosen: AsideTab) => {
    setTab(chosen);
    setDrawer('aside');
  };
  const locate = () => {
    ask();
    if (window.matchMedia(BESIDE).matches) {
      setTab('preview');
      setWide(true);
    } else openAside('preview');
  };
  useShortcut(part === undefined ? undefined : locate);
  const writes = opened.may.editParts.length > 0;
  return (
    <div className={styles.frame} data-aside={part && wide ? tab : undefined}>
      <div className={styles.outline}>
        <OutlineNav />
      </div>
      <div className={styles.middle}>
        <div className={styles.strip}>
          {writes && <UndoBar />}
          {writes && <SaveStatus />}
          {part && (
            <button
              type="button"
              className={styles.locate}
              aria-keyshortcuts="Control+Alt+P"
              title="Ctrl+Alt+P"
              // The caret stays where it is.
              onMouseDown={(event) => event.preventDefault()}
              onClick={locate}
            >
              在版面中定位
            </button>
          )}
          {part && (
            <button type="button" className={styles.fold} aria-expanded={wide} onClick={() => setWide(!wide)}>
              {wide ? '收起右栏' : '展开右栏'}
            </button>
          )}
        </div>
        <div className={styles.page}>
          <RestoreNotice />
          <SetAsideNotice />
          {children}
        </div>
      </div>
      {part && wide && (
        <section className={styles.aside} aria-label="核对与参考">
          <Aside part={part} tab={tab} caret={caret} asked={asked} onTab={setTab} />
        </section>
      )}
      <BottomBar onOutline={() => setDrawer('outline')}>
        {part && <AsideButtons part={part} onChoose={openAside} />}
      </BottomBar>
      <Dialog open={drawer === 'outline'} title="报告目录" onClose={close}>
        <OutlineNav onFollow={close} />
        <CloseButton onClose={close} />
      </Dialog>
      <Dialog open={drawer === 'aside' && part !== undefined} title="核对与参考" wide onClose={close}>
        {part && <Aside part={part} tab={tab} caret={caret} asked={asked} onTab={setTab} onFollow={close} />}
        <CloseButton onClose={close} />
      </Dialog>
      {writes && <ProposedFix />}
      <ConflictDialog />
      <SessionDialog />
      <LeaveGuard />
    </div>
  );
}

const CloseButton = ({ onClose }: { onClose: () => void }) => (
  <button type="button" className={styles.close} onClick={onClose}>
    关闭
  </button>
);

const BottomBar = ({ onOutline, children }: { onOutline: () => void; children: ReactNode }) => (
  <div className={styles.bottom} role="toolbar" aria-label="目录与参考">
    <button type="button" onClick={onOutline}>
      目录
    </button>
    {children}
  </div>
);

type Choose = { part: Parameters<typeof useFindingCount>[0]; onChoose: (tab: AsideTab) => void };

function AsideButtons({ part, onChoose }: Choose) {
  const count = useFindingCount(part);
  return ASIDE_TABS.map((tab) => (
    <button key={tab} type="button" onClick={() => onChoose(tab)}>
      {tab === 'findings' && count > 0 ? `核对 ${count}` : ASIDE_LABELS[tab]}
    </button>
  ));
}
