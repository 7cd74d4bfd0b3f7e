import { AROUND, type Change } from '@/lib/validation/change';
import styles from './fixes.module.css';

/** Spaces are what is being changed: they are drawn. */
const shown = (text: string): string => text.replace(/[ \t\u00a0]/g, '␣');
const spoken = (text: string): string => (text === '' ? '空' : text.replace(/[ \t\u00a0]/g, '空格'));

/** So many characters stay on one line. */
const SHORT = 8;

/** What goes, and behind it what comes; a strike through a comma would hide it. */
export const Swap = ({ change: { from, to, unbinds } }: { change: Change }) => (
  <span className={from.length + to.length > SHORT ? undefined : styles.together}>
    {from !== '' && !unbinds && (
      <del className={to === '' ? styles.gone : styles.from}>
        <span aria-hidden="true">{shown(from)}</span>
        <span className="visually-hidden">原为“{spoken(from)}”</span>
      </del>
    )}
    {from !== '' && to !== '' && !unbinds && (
      <span aria-hidden="true" className={styles.arrow}>
        →
      </span>
    )}
    {to !== '' && (
      <ins className={styles.to}>
        <span aria-hidden="true">{shown(to)}</span>
        <span className="visually-hidden">{unbinds ? '成为普通数字' : `改为“${spoken(to)}”`}</span>
      </ins>
    )}
    {to === '' && <span className="visually-hidden">，删去</span>}
  </span>
);

/** One change in its sentence. */
export const ChangedWords = ({ change }: { change: Change }) => (
  <span className={styles.words}>
    {change.before.length >= AROUND && '…'}
    {change.before}
    <Swap change={change} />
    {change.after}
    {change.after.length >= AROUND && '…'}
  </span>
);

/** So much of what does not change is shown on either side of what does. */
const BESIDE = 16;

/** What stands between two changes, its middle left out where it is long. */
function between(words: string, first: boolean, last: boolean): string {
  const [head, tail] = [first ? 0 : BESIDE, last ? 0 : BESIDE];
  if (words.length <= head + tail + 1) return words;
  return `${words.slice(0, head)}…${tail === 0 ? '' : words.slice(-tail)}`;
}

const beginningOf = (text: string): string => (text.length <= 2 * BESIDE ? text : `${text.slice(0, 2 * BESIDE)}…`);

/** A whole paragraph with all its changes marked; those left out read as they are. @param changes in order */
export function ChangedText({ text, changes }: { text: string; changes: readonly Change[] }) {
  if (changes.length === 0) return <span className={styles.words}>{beginningOf(text)}</span>;
  const ends = changes.map(({ at, from }) => at + from.length);
  return (
    <span className={styles.words}>
      {changes.map((change, i) => (
        <span key={change.at}>
          {between(text.slice(ends[i - 1] ?? 0, change.at), i === 0, false)}
          <Swap change={change} />
        </span>
      ))}
      {between(text.slice(ends.at(-1) ?? 0), false, true)}
    </span>
  );
}
