'use client';

import { Button } from '@mantine/core';
import { type ClipboardEvent, useEffect, useId, useRef, useState } from 'react';
import { CATEGORIES, CHECKLIST, emptyItem, type ItemContent, itemNumber, itemPart } from '@/lib/report';
import { EmptyState } from '../../ui/empty-state';
import { Notice } from '../../ui/notice';
import { LinkRunBar } from '../links/run-bar';
import { troubledItems } from '../links/use-links';
import { usePart, useReport } from '../workspace/context';
import { elementAt, showPlace } from '../workspace/show-place';
import styles from './checklist.module.css';
import { EVERYTHING, filterItems, type ItemFilter } from './filter';
import { FilterBar, mineOf } from './filter-bar';
import { ItemRow } from './item-row';
import { PasteDialog } from './paste-dialog';
import type { PastedItem } from './paste-items';
import { readCells } from './spreadsheet';
import { worstOfItems } from './use-items';

const ALL = CHECKLIST.map(({ number }) => number);

/** The 50 items. The list is made anew when the filter changes, never when an item does: no row jumps away under the hand. */
export function ItemsTable() {
  const { workspace, checks, links, jumps, opened } = useReport();
  const [filter, setFilter] = useState<ItemFilter>(EVERYTHING);
  const [shown, setShown] = useState<readonly number[]>(ALL);
  const [paste, setPaste] = useState<{ text: string; from: number } | null>(null);
  const [undo, setUndo] = useState<Map<number, ItemContent> | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const departmentsId = useId();
  const mayAssign = opened.may.actions.includes('assign');
  const timed = usePart('checklist-settings')?.columns === 'department-time';

  const onFilter = (next: ItemFilter) => {
    setFilter(next);
    const worst = worstOfItems(checks.view().findings);
    const { items } = workspace.content();
    const troubled = troubledItems(items, links.view().byUrl);
    setShown(filterItems(next, items, worst, mineOf(opened.may.editParts), troubled));
  };
  useEffect(
    () =>
      jumps.register(({ part, path, quote }) => {
        if (itemNumber(part) === undefined) return false;
        setFilter(EVERYTHING);
        setShown(ALL);
        requestAnimationFrame(() => {
          const element = list.current && elementAt(list.current, `${part}.${path === '' ? 'state' : path}`);
          if (element) showPlace(element, { quote });
        });
        return true;
      }),
    [jumps],
  );
  const onPaste = (event: ClipboardEvent<HTMLDivElement>) => {
    const text = event.clipboardData.getData('text/plain');
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-item]') : null;
    const cells = readCells(text);
    const block = cells.length > 1 && text.includes('\t');
    if (!row || (!block && (cells[0]?.length ?? 0) < 2)) return;
    event.preventDefault();
    setPaste({ text, from: Number(row.dataset.item) });
  };
  const apply = (items: readonly PastedItem[]) => {
    const before = new Map(items.map(({ number }) => [number, workspace.part(itemPart(number)) ?? emptyItem()]));
    for (const { number, change } of items) {
      workspace.edit(itemPart(number), { ...(before.get(number) ?? emptyItem()), ...change });
    }
    setUndo(before);
    setPaste(null);
  };
  const takeBack = () => {
    for (const [number, item] of undo ?? []) workspace.edit(itemPart(number), item);
    setUndo(null);
  };

  return (
    <section aria-labelledby={`${departmentsId}-title`} className={styles.items} data-path="items">
      <div className={styles.itemsHead}>
        <h2 id={`${departmentsId}-title`} className={styles.subheading}>
          50项清单
        </h2>
        {opened.may.editParts.some((part) => itemNumber(part) !== undefined) && (
          <Button size="compact-md" variant="default" onClick={() => setPaste({ text: '', from: shown[0] ?? 1 })}>
            从Excel粘贴
          </Button>
        )}
      </div>
      <LinkRunBar />
      <FilterBar filter={filter} onFilter={onFilter} shown={shown.length} />
      {undo && (
        <Notice tone="done">
          已填入{undo.size}项。
          <button type="button" className={styles.quiet} onClick={takeBack}>
            撤销
          </button>
        </Notice>
      )}
      <datalist id={departmentsId}>
        {opened.departments.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <div ref={list} onPaste={onPaste} className={styles.lists}>
        {CATEGORIES.map(({ name, numbers }) => {
          const own = numbers.filter((number) => shown.includes(number));
          return (
            own.length > 0 && (
              <section key={name} aria-label={name}>
                <h3 className={styles.category}>
                  {name}
                  <span>{numbers.length}项</span>
                </h3>
                <ul className={styles.rows}>
                  {own.map((number) => (
                    <ItemRow
                      key={number}
                      number={number}
                      mayAssign={mayAssign}
                      departmentsId={departmentsId}
                      timed={timed}
                    />
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </div>
      {shown.length === 0 && (
        <EmptyState title="没有符合条件的事项" text="请放宽筛选条件。">
          <Button variant="default" onClick={() => onFilter(EVERYTHING)}>
            显示全部50项
          </Button>
        </EmptyState>
      )}
      <PasteDialog
        open={paste !== null}
        initial={paste?.text ?? ''}
        order={shown.slice(Math.max(0, shown.indexOf(paste?.from ?? 0)))}
        mayAssign={mayAssign}
        onApply={apply}
        onClose={() => setPaste(null)}
      />
    </section>
  );
}
