'use client';

import { useEffect, useRef, useState } from 'react';
import { keyed } from '../../ui/keyed';
import fields from '../fields/fields.module.css';
import styles from './checklist.module.css';
import { linesToLinks, showLink } from './links';

type Given = {
  name: string;
  path: string;
  links: readonly string[];
  readOnly: boolean;
  onChange: (links: string[]) => void;
};

/** Several addresses, one a line while they are typed; read as links with the host first. */
export function LinksField({ name, path, links, readOnly, onChange }: Given) {
  const [text, setText] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const opened = useRef(false);
  const editing = !readOnly && (text !== null || links.length === 0);
  useEffect(() => {
    if (editing && opened.current) field.current?.focus();
    opened.current = false;
  }, [editing]);
  const open = () => {
    opened.current = true;
    setText(links.join('\n'));
  };
  if (editing) {
    return (
      <textarea
        ref={field}
        className={fields.input}
        rows={1}
        spellCheck={false}
        inputMode="url"
        aria-label={`${name}链接，一行一个`}
        placeholder="链接，一行一个"
        data-path={path}
        value={text ?? ''}
        onChange={(event) => {
          setText(event.currentTarget.value);
          onChange(linesToLinks(event.currentTarget.value));
        }}
        onBlur={() => setText(null)}
      />
    );
  }
  return (
    <div className={styles.links} data-path={path}>
      <ul>
        {keyed(links, (link) => link).map(({ key, item }) => (
          <li key={key}>
            <LinkLine typed={item} />
          </li>
        ))}
      </ul>
      {!readOnly && (
        <button type="button" className={styles.quiet} onClick={open} aria-label={`修改${name}链接`}>
          修改
        </button>
      )}
    </div>
  );
}

function LinkLine({ typed }: { typed: string }) {
  const link = showLink(typed);
  if (!link) return <span className={styles.malformed}>{typed}</span>;
  return (
    <a href={link.href} target="_blank" rel="noreferrer noopener" title={link.href}>
      <span className={styles.host}>{link.host}</span>
      <span className={styles.way}>{link.rest}</span>
    </a>
  );
}
