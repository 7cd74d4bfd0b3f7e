'use client';

import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Dialog, DialogButtons } from '../../../ui/dialog';
import { EmptyState } from '../../../ui/empty-state';
import styles from './bound.module.css';
import type { TableChoices } from './figure-choices';
import { type Choose, FigureRows, TableFigures } from './figure-rows';
import { firstChoices, matchingChoices, suggestedChoices } from './find-choices';

type Offered = {
  choices: readonly TableChoices[];
  /** The words of the paragraph up to the place where one writes. */
  before: string;
};

/** Offers the figures of the report's statistics tables for the place where one writes. */
export function FigurePicker(props: {
  /** null while it is closed. */
  offered: Offered | null;
  onChoose: Choose;
  onClose: () => void;
}) {
  const { offered, onChoose, onClose } = props;
  return (
    <Dialog open={offered !== null} title="插入统计表里的数字" onClose={onClose} wide>
      {offered?.choices.every(({ filled }) => filled === 0) ? (
        <EmptyState
          title="统计表里还没有数字"
          text="先在各章的统计表中填写，再在正文里插入；插入的数字以后随表改变。"
        />
      ) : (
        offered && <Figures offered={offered} onChoose={onChoose} />
      )}
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          不插入
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

/** More than these are not looked through by eye. */
const SHOWN = 40;

const FIGURE = 'button[data-figure]';

function Figures({ offered: { choices, before }, onChoose }: { offered: Offered; onChoose: Choose }) {
  const [words, setWords] = useState('');
  const box = useRef<HTMLElement>(null);
  const searching = words.trim() !== '';
  const { shown, beyond } = firstChoices(matchingChoices(choices, words), SHOWN);
  const suggested = searching ? [] : suggestedChoices(choices, before);
  const alone = choices.some(({ figures }) => figures.some((figure) => figure.alone));
  /** Up and down go from the words through the figures; Enter in the words takes the first. */
  const onKeyDown = (event: KeyboardEvent) => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, button:not(:disabled)') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
    const edge = event.key === 'Home' || event.key === 'End';
    if (event.key === 'Enter' && at === 0 && !event.nativeEvent.isComposing)
      box.current?.querySelector<HTMLElement>(FIGURE)?.click();
    else if (to !== undefined && !(edge && at === 0)) stops[Math.min(Math.max(to, 0), stops.length - 1)]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <search ref={box} aria-label="统计表里的数字" className={styles.picker} onKeyDown={onKeyDown}>
      <TextInput
        label="查找"
        description="表名、行名、列名或数字；↓选择，回车插入"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {alone && <p className={styles.hint}>没有上一年度的报告，“较上年增加”一类的说法只有设上年度列的表可选。</p>}
      <div className={styles.tables}>
        {suggested.length > 0 && (
          <section aria-label="与前文相符">
            <h3 className={styles.table}>与前文相符</h3>
            <FigureRows figures={suggested} onChoose={onChoose} />
          </section>
        )}
        {(searching ? shown : choices).map((table) => (
          <TableFigures
            key={`${table.table} ${searching}`}
            table={table}
            open={searching || table.own}
            onChoose={onChoose}
          />
        ))}
      </div>
      <p role="status" className={styles.none}>
        {searching && shown.length === 0 && `没有含“${words.trim()}”的数字，请换个词查找。`}
        {searching && beyond > 0 && `还有${beyond}个没有列出，请再键入几个字。`}
      </p>
    </search>
  );
}
