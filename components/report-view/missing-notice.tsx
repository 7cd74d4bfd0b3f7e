'use client';

import type { ReportContent } from '@/lib/report';
import { fullPlaceName } from '@/lib/report/place-name';
import type { MissingCharacter } from '@/lib/typeset';
import { Notice } from '../ui/notice';
import styles from './page-preview.module.css';

/** More places than these are counted, not listed. */
const LISTED = 8;

/** Which characters no font has, and where they stand; choosing one goes there. */
export function MissingNotice(props: {
  missing: readonly MissingCharacter[];
  content: ReportContent;
  onChoose?: (missing: MissingCharacter) => void;
}) {
  const { missing, content, onChoose } = props;
  if (missing.length === 0) return null;
  const places = missing.slice(0, LISTED).map((found) => ({
    found,
    key: `${found.character} ${found.source.part} ${found.source.path}`,
    text: `${found.character}　${fullPlaceName(content, found.source)}`,
  }));
  return (
    <Notice tone="warning" title="以下字符没有可用字体，印出来是“〓”：">
      <ul className={styles.missing}>
        {places.map(({ found, key, text }) => (
          <li key={key}>
            {onChoose ? (
              <button type="button" className={styles.way} onClick={() => onChoose(found)}>
                {text}
              </button>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
      {missing.length > LISTED && <p className={styles.more}>另有{missing.length - LISTED}处。</p>}
      请换成常用字，或请管理员上传有这些字的字体。
    </Notice>
  );
}
