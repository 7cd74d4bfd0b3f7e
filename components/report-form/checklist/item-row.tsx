'use client';

import { memo } from 'react';
import { CHECKLIST, type ChecklistItem, ITEM_STATE_LABELS, ITEM_STATES, type ItemContent } from '@/lib/report';
import { SEVERITY_LABELS } from '@/lib/validation/finding';
import { askableLink } from '@/lib/validation/link-evidence';
import fields from '../fields/fields.module.css';
import { useMayCheckLinks, useStartCheck } from '../links/use-links';
import styles from './checklist.module.css';
import { KeptLinks } from './kept-links';
import { LinksField } from './links-field';
import { useItem, useSaid } from './use-items';

const STATES = ['', ...ITEM_STATES] as const;
const labelOf = (state: ItemContent['state']) => (state === '' ? '未填' : ITEM_STATE_LABELS[state]);
const needsReason = (state: ItemContent['state']) => state === 'none' || state === 'not-applicable';

/** @param timed the table prints 生成时间 */
type Given = { number: number; mayAssign: boolean; departmentsId: string; timed: boolean };

/** One of the 50 items. A row is given nothing that another row's change could alter. */
export const ItemRow = memo(function ItemRow({ number, mayAssign, departmentsId, timed }: Given) {
  const definition = CHECKLIST.find((item) => item.number === number);
  const { item, edit, may } = useItem(number);
  const mayCheck = useMayCheckLinks(number);
  const check = useStartCheck();
  if (!definition) return null;
  const checkable = mayCheck && item.links.some((link) => askableLink(link) !== undefined);
  const path = `item:${number}`;
  const name = `第${number}项`;
  return (
    <li className={styles.row} data-path={path} data-item={number} data-state={item.state || 'open'}>
      <ItemHead definition={definition} item={item} may={may && mayAssign} edit={edit} departmentsId={departmentsId} />
      <div className={styles.state}>
        {may ? (
          <select
            className={fields.input}
            aria-label={`${name}公开情况`}
            data-path={`${path}.state`}
            value={item.state}
            onChange={(event) => edit({ state: STATES.find((state) => state === event.currentTarget.value) ?? '' })}
          >
            {STATES.map((state) => (
              <option key={state} value={state}>
                {labelOf(state)}
              </option>
            ))}
          </select>
        ) : (
          labelOf(item.state)
        )}
      </div>
      <div className={styles.answer}>
        {timed && (
          <label className={styles.department}>
            生成时间
            <input
              maxLength={100}
              autoComplete="off"
              placeholder="如2024年9月"
              aria-label={`${name}生成时间`}
              data-path={`${path}.time`}
              readOnly={!may}
              value={item.time ?? ''}
              onChange={(event) => edit({ time: event.currentTarget.value })}
            />
          </label>
        )}
        <LinksField
          name={name}
          path={`${path}.links`}
          links={item.links}
          readOnly={!may}
          onChange={(links) => edit({ links })}
          onCheck={checkable ? () => void check({ items: [number] }) : undefined}
        />
        {may && <KeptLinks name={name} item={item} onChange={(links) => edit({ links })} />}
        {may ? (
          <textarea
            className={fields.input}
            rows={1}
            maxLength={2_000}
            aria-label={`${name}${needsReason(item.state) ? '理由' : '备注'}`}
            placeholder={needsReason(item.state) ? '请说明理由' : '备注'}
            data-path={`${path}.remark`}
            value={item.remark}
            onChange={(event) => edit({ remark: event.currentTarget.value })}
          />
        ) : (
          item.remark && <p className={styles.remark}>{item.remark}</p>
        )}
      </div>
      <ItemFindings number={number} />
    </li>
  );
});

type HeadGiven = {
  definition: ChecklistItem;
  item: ItemContent;
  may: boolean;
  edit: (change: Partial<ItemContent>) => void;
  departmentsId: string;
};

function ItemHead({ definition, item, may, edit, departmentsId }: HeadGiven) {
  const { number, text } = definition;
  return (
    <>
      <span className={styles.number}>{number}</span>
      <div className={styles.words}>
        <p className={styles.text}>{text}</p>
        {may ? (
          <label className={styles.department}>
            责任部门
            <input
              list={departmentsId}
              maxLength={100}
              autoComplete="off"
              aria-label={`第${number}项责任部门`}
              data-path={`item:${number}.department`}
              value={item.department}
              onChange={(event) => edit({ department: event.currentTarget.value })}
            />
          </label>
        ) : (
          <p className={styles.department}>责任部门　{item.department || '未指定'}</p>
        )}
      </div>
    </>
  );
}

function ItemFindings({ number }: { number: number }) {
  const said = useSaid(number).filter(({ severity }) => severity !== 'hint');
  if (said.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {said.map(({ severity, message }) => (
        <li key={message} data-severity={severity}>
          <strong>{SEVERITY_LABELS[severity]}</strong>　{message}
        </li>
      ))}
    </ul>
  );
}
