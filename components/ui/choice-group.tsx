'use client';

import styles from './choice-group.module.css';

export type ChoiceOption<V extends string> = { value: V; label: string; note?: string };

/** One of a few, each with its note: native radio buttons, so arrow keys and screen readers work as people expect. */
export function ChoiceGroup<V extends string>(props: {
  legend: string;
  name: string;
  options: readonly ChoiceOption<V>[];
  value: V;
  onChange: (value: V) => void;
}) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{props.legend}</legend>
      {props.options.map(({ value, label, note }) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
          <span>
            {label}
            {note && <span className={styles.note}>{note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
