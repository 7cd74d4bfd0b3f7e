'use client';

import Link from 'next/link';
import * as z from 'zod/mini';
import type { SendFailure } from '../ui/api';
import { keyed } from '../ui/keyed';
import { Notice } from '../ui/notice';
import { placeHref } from './place-href';
import styles from './transitions.module.css';

const PART = z.custom<Parameters<typeof placeHref>[1]['part']>((part) => typeof part === 'string');
const detailsSchema = z.object({
  missing: z.array(z.object({ character: z.string(), where: z.string(), part: PART, path: z.string() })),
});

export type MissingPlaces = z.infer<typeof detailsSchema>['missing'];

/** The places of characters no font has, where a step was refused for them. */
export function missingIn(failure: SendFailure | null): MissingPlaces | undefined {
  const details = detailsSchema.safeParse(failure?.details);
  return details.success ? details.data.missing : undefined;
}

/** What keeps a report from being printed whole, with the way to each place. */
export const MissingRefusal = ({ reportId, places }: { reportId: string; places: MissingPlaces }) => (
  <Notice tone="error" title="没有发布：以下字符没有可用字体，印出来会是“〓”">
    <ol className={styles.errors}>
      {keyed(places, ({ character, part, path }) => `${character} ${part} ${path}`).map(({ key, item }) => (
        <li key={key}>
          <Link href={placeHref(reportId, item)}>
            {item.character}　{item.where}
          </Link>
        </li>
      ))}
    </ol>
    <p className={styles.others}>请管理员上传含有这些字的字体，或退回改用其他写法。</p>
  </Notice>
);
