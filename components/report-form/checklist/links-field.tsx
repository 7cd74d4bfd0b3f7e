'use client';

import { useEffect, useRef, useState } from 'react';
import { keyed } from '../../ui/keyed';
import fields from '../fields/fields.module.css';
import { LinkResult } from '../links/link-result';
import styles from './checklist.module.css';
import { linesToLinks, showLink } from './links';

type Given = {
  name: string;
  path: string;
  links: readonly string[];
  readOnly: boolean;
  onChange: (links: string[]) => void;
  /** Asks this item's links from the server; missing where that is not for this person. */
  onCheck?: () => void;
};

/** Several addresses, one a line while they are typed; read as links with the host first. */
export function LinksField({ name, path, links, readOnly, onChange, onCheck }: Given) {
  const [text, setText] = useState<string | null>(null);
  const [before, setBefore] = useState<readonly string[] | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const opened = useRef(false);
  const editing = !readOnly && (text !== null || links.length === 0);
  useEffect(() => {
    if (editing && opened.current) field.current?.focus();
    opened.current = false;
  }, [editing]);
  const open = () => {
    opened.current = true;
    setBefore(null);
    setText(links.join('\n'));
  };
  const take = (from: string, to: string) => {
    setBefore(links);
    onChange(links.map((link) => (link === from ? to : link)));
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
      <div>
        <ul>
          {keyed(links, (link) => link).map(({ key, item }) => (
            <li key={key}>
              <LinkLine typed={item} />
              <LinkResult typed={item} onTake={readOnly ? undefined : (to) => take(item, to)} />
            </li>
          ))}
        </ul>
        {before && (
          <p role="status" className={styles.taken}>
            网址已改。
            <button
              type="button"
              className={styles.quiet}
              onClick={() => {
                onChange([...before]);
                setBefore(null);
              }}
            >
              撤销
            </button>
          </p>
        )}
      </div>
      <div className={styles.acts}>
        {!readOnly && (
          <button type="button" className={styles.quiet} onClick={open} aria-label={`修改${name}链接`}>
            修改
          </button>
        )}
        {onCheck && (
          <button type="button" className={styles.quiet} onClick={onCheck} aria-label={`核对${name}链接`}>
            核对
          </button>
        )}
      </div>
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
