'use client';

import { TextInput } from '@mantine/core';
import Link from 'next/link';
import { useState } from 'react';
import { SEVERITY_LABELS, type Severity } from '@/lib/validation/finding';
import { EmptyState } from '../ui/empty-state';
import { matching } from './matching';
import styles from './rules.module.css';

export type ListedRule = {
  rule: string;
  name: string;
  what: string;
  group: string;
  severities: readonly Severity[];
  words: string;
};

/** The rules by kind, narrowed down while one types. */
export function RulesList({ rules, groups }: { rules: readonly ListedRule[]; groups: readonly string[] }) {
  const [search, setSearch] = useState('');
  const found = matching(rules, search);
  return (
    <>
      <search className={styles.search}>
        <TextInput
          type="search"
          label="查找规则"
          placeholder="如：标点、合计、链接"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <p role="status" className={styles.found}>
          {search.trim() === '' ? '' : `找到${found.length}条`}
        </p>
      </search>
      {found.length === 0 && <EmptyState title="没有找到" text="请换一个词，或者清空后按种类查看。" />}
      {groups.map((group) => {
        const own = found.filter((rule) => rule.group === group);
        if (own.length === 0) return null;
        return (
          <section key={group} aria-label={group}>
            <h2 className={styles.group}>{group}</h2>
            <ul className={styles.rules}>
              {own.map(({ rule, name, what, severities }) => (
                <li key={rule} className={styles.rule}>
                  <div className={styles.ruleHead}>
                    <Link href={`/rules/${rule}`}>{name}</Link>
                    <span className={styles.severities}>
                      {severities.map((severity) => SEVERITY_LABELS[severity]).join('、')}
                    </span>
                  </div>
                  <p className={styles.what}>{what}</p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
