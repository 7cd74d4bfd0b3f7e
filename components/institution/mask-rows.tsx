import { NativeSelect } from '@mantine/core';
import { type CheckSettings, IDENTIFIER_KINDS, IDENTIFIER_NAMES } from '@/lib/validation/check-settings';
import { maskedExample, mostShown } from '@/lib/validation/masked-example';
import styles from './institution.module.css';

type Masks = CheckSettings['masks'];
type Props = { masks: Masks; problem?: string; onChange: (masks: Masks) => void };

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => String(count));

/** How many characters of each kind of number may show at either end, with an example of what that looks like. */
export const MaskRows = ({ masks, problem, onChange }: Props) => (
  <fieldset className={styles.masks} aria-describedby={problem ? 'masks-problem' : undefined}>
    <legend>个人信息的遮盖方式</legend>
    <p className={styles.note}>公布的号码最多露出首尾几位，露出更多的给出警告。</p>
    {IDENTIFIER_KINDS.map((kind) => {
      const mask = masks[kind];
      const select = (end: 'first' | 'last', label: string) => (
        <span className={styles.maskEnd}>
          {label}
          <NativeSelect
            aria-label={`${IDENTIFIER_NAMES[kind]}露出${label}几位`}
            data={upTo(mostShown(kind))}
            value={String(mask[end])}
            onChange={(event) => onChange({ ...masks, [kind]: { ...mask, [end]: Number(event.currentTarget.value) } })}
          />
          位
        </span>
      );
      return (
        <div key={kind} className={styles.mask}>
          <span className={styles.maskName}>{IDENTIFIER_NAMES[kind]}</span>
          {select('first', '前')}
          {select('last', '后')}
          <output className={styles.maskExample} aria-label={`${IDENTIFIER_NAMES[kind]}示例`}>
            {maskedExample(kind, mask)}
          </output>
        </div>
      );
    })}
    {problem && (
      <p id="masks-problem" role="alert" className={styles.problem}>
        {problem}
      </p>
    )}
  </fieldset>
);
