'use client';

import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { emptyItem, ITEM_STATE_LABELS, type ItemContent, itemPart, type ReportContent } from '@/lib/report';
import { Dialog, DialogButtons } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import fields from '../fields/fields.module.css';
import { scrollRegion } from '../fields/scroll-region';
import { useContent, useReport } from '../workspace/context';
import styles from './checklist.module.css';
import { type PastedItem, readItems } from './paste-items';

const words = (item: Partial<ItemContent>): string =>
  [
    item.state === undefined ? '' : item.state === '' ? '未填' : ITEM_STATE_LABELS[item.state],
    ...(item.links ?? []),
    item.remark ?? '',
    item.department ? `责任部门：${item.department}` : '',
  ]
    .filter((text) => text !== '')
    .join('\n');

/** Of what stands there, only the fields that would change. */
const replaced = (content: ReportContent, { number, change }: PastedItem): Partial<ItemContent> => {
  const item = content.items[String(number)] ?? emptyItem();
  return Object.fromEntries(Object.entries(item).filter(([key]) => key in change));
};

/** A block from Excel, read and shown before it changes anything. */
export function PasteDialog(props: {
  open: boolean;
  initial: string;
  order: readonly number[];
  mayAssign: boolean;
  onApply: (items: PastedItem[]) => void;
  onClose: () => void;
}) {
  const { open, initial, order, onClose } = props;
  return (
    <Dialog open={open} wide title="从Excel粘贴到事项表" onClose={onClose}>
      <PasteBody key={initial} {...props} order={order} />
    </Dialog>
  );
}

function PasteBody(props: Parameters<typeof PasteDialog>[0]) {
  const { initial, order, mayAssign, onApply, onClose } = props;
  const { opened } = useReport();
  const content = useContent();
  const [text, setText] = useState(initial);
  const composing = useRef(false);
  const read = useMemo(() => readItems(text, order), [text, order]);
  const may = ({ number }: PastedItem) => opened.may.editParts.includes(itemPart(number));
  const items = read.items.filter(may).map((item) => (mayAssign ? item : withoutDepartment(item)));
  const refused = read.items.length - items.length;
  return (
    <>
      <label>
        请粘贴Excel中的行。可以带表头；有“序号”或事项名称的按名称对应，没有的从所选行起依次对应。
        <textarea
          className={fields.input}
          rows={4}
          data-autofocus
          defaultValue={initial}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={(event) => {
            composing.current = false;
            setText(event.currentTarget.value);
          }}
          onChange={(event) => !composing.current && setText(event.currentTarget.value)}
        />
      </label>
      {refused > 0 && <Notice tone="warning">有{refused}项不由您填写，不会改动。</Notice>}
      {read.unread.length > 0 && (
        <Notice tone="warning" title={`有${read.unread.length}行没有对应的事项，不会填入：`}>
          {read.unread.slice(0, 5).join('；')}
        </Notice>
      )}
      {items.length > 0 && (
        <div className={styles.preview} {...scrollRegion('将要改动的事项')}>
          <table>
            <thead>
              <tr>
                <th scope="col">序号</th>
                <th scope="col">现在</th>
                <th scope="col">改为</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.number}>
                  <th scope="row">{item.number}</th>
                  <td>{words(replaced(content, item)) || '（空）'}</td>
                  <td>{words(item.change)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          取消
        </Button>
        <Button disabled={items.length === 0} onClick={() => onApply(items)}>
          填入{items.length > 0 && `${items.length}项`}
        </Button>
      </DialogButtons>
    </>
  );
}

const withoutDepartment = ({ number, change: { department: _, ...change } }: PastedItem): PastedItem => ({
  number,
  change,
});
