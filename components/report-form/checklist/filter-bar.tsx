'use client';

import { useId, useRef } from 'react';
import { CATEGORIES, CHECKLIST, ITEM_STATE_LABELS, ITEM_STATES } from '@/lib/report';
import fields from '../fields/fields.module.css';
import { troubledItems, useLinks } from '../links/use-links';
import { useContent, useReport } from '../workspace/context';
import styles from './checklist.module.css';
import { EVERYTHING, filterItems, type ItemFilter } from './filter';
import { worstOfItems } from './use-items';

type Option = { value: string; label: string };

const STATES: readonly Option[] = [
  { value: 'open', label: '未填' },
  ...ITEM_STATES.map((state) => ({ value: state, label: ITEM_STATE_LABELS[state] })),
];
const PROBLEMS: readonly Option[] = [
  { value: 'error', label: '有错误' },
  { value: 'warning', label: '有警告' },
  { value: 'link', label: '链接有问题' },
  { value: 'mine', label: '我能填写的' },
];

/** What the list shows; every choice says how many items it leaves. */
export function FilterBar(props: { filter: ItemFilter; onFilter: (filter: ItemFilter) => void; shown: number }) {
  const { filter, onFilter, shown } = props;
  const id = useId();
  const composing = useRef(false);
  const count = useCounts();
  const search = (words: string) => {
    if (!composing.current) onFilter({ ...filter, words });
  };
  return (
    <search className={styles.filters} aria-label="筛选事项">
      <input
        type="search"
        className={fields.input}
        aria-label="查找事项"
        placeholder="查找：序号、事项、部门、链接"
        defaultValue={filter.words}
        key={filter === EVERYTHING ? 'reset' : 'typed'}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          search(event.currentTarget.value);
        }}
        onChange={(event) => search(event.currentTarget.value)}
      />
      <Choice
        label="类别"
        all={`全部类别（${CHECKLIST.length}）`}
        value={filter.category}
        options={CATEGORIES.map(({ name, numbers }) => ({ value: name, label: `${name}（${numbers.length}）` }))}
        onChoose={(category) => onFilter({ ...filter, category })}
      />
      <Choice
        label="公开情况"
        all="全部情况"
        value={filter.state}
        options={STATES.map(({ value, label }) => ({
          value,
          label: `${label}（${count({ state: value as ItemFilter['state'] })}）`,
        }))}
        onChoose={(state) => onFilter({ ...filter, state: state as ItemFilter['state'] })}
      />
      <Choice
        label="问题"
        all="不限问题"
        value={filter.problem}
        options={PROBLEMS.map(({ value, label }) => ({
          value,
          label: `${label}（${count({ problem: value as ItemFilter['problem'] })}）`,
        }))}
        onChoose={(problem) => onFilter({ ...filter, problem: problem as ItemFilter['problem'] })}
      />
      <p id={id} role="status" className={styles.shown}>
        {shown === CHECKLIST.length ? `共${shown}项` : `显示${shown}项`}
      </p>
    </search>
  );
}

function Choice(props: {
  label: string;
  all: string;
  value: string;
  options: readonly Option[];
  onChoose: (value: string) => void;
}) {
  const { label, all, value, options, onChoose } = props;
  return (
    <select
      className={fields.input}
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** How many items a choice would leave, taken by itself. */
function useCounts(): (change: Partial<ItemFilter>) => number {
  const { items } = useContent();
  const { checks, opened } = useReport();
  const worst = worstOfItems(checks.view().findings);
  const mine = mineOf(opened.may.editParts);
  const troubled = troubledItems(items, useLinks().byUrl);
  return (change) => filterItems({ ...EVERYTHING, ...change }, items, worst, mine, troubled).length;
}

/** The items one may fill in. */
export const mineOf = (editParts: readonly string[]): Set<number> =>
  new Set(CHECKLIST.filter(({ number }) => editParts.includes(`item:${number}`)).map(({ number }) => number));
