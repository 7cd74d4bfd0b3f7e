import { BASIS_LABELS, type Explanation } from '@/lib/validation/explanations';
import { SEVERITY_LABELS, type Severity } from '@/lib/validation/finding';
import { keyed } from '../ui/keyed';
import styles from './rules.module.css';

const MEANS: Record<Severity, string> = {
  error: '改正后才能送审',
  warning: '改正，或者写明理由',
  hint: '只作提示，可以不处理',
};

const shown = (text: string): string => (text === '' ? '（空着）' : text);

/** Cells of a table, a line each: 当面·数量：1. The table has more than those the rule speaks of. */
const isExcerpt = (text: string): boolean => text.split('\n').every((line) => /^[^：]+·[^：]+：/.test(line));

/** What a rule means, in the order a person asks: what, why, by what right, how it looks, what to do. */
export const ExplanationBody = ({ explanation }: { explanation: Explanation }) => (
  <dl className={styles.body}>
    <dt>是什么</dt>
    <dd>{explanation.what}</dd>
    <dt>为什么</dt>
    <dd>{explanation.why}</dd>
    <dt>怎么改</dt>
    <dd>{explanation.mend}</dd>
    <dt>例子</dt>
    <dd>
      {explanation.examples.map(({ where, wrong, says, right }) => (
        <div key={`${where} ${wrong}`} className={styles.example}>
          {where && (
            <p className={styles.where}>
              {where}
              {isExcerpt(wrong) && '（只列有关的格）'}
            </p>
          )}
          <p className={styles.wrong}>
            <span className={styles.verdict}>有问题</span>
            <span className={styles.words}>{shown(wrong)}</span>
          </p>
          <p className={styles.says}>
            <span className={styles.verdict}>会提示</span>
            <span className={styles.words}>{says.join('\n')}</span>
          </p>
          <p className={styles.right}>
            <span className={styles.verdict}>不提示</span>
            <span className={styles.words}>{shown(right)}</span>
          </p>
        </div>
      ))}
    </dd>
    <dt>依据</dt>
    <dd>
      <ul className={styles.plain}>
        {keyed(explanation.basis, ({ text }) => text).map(({ key, item }) => (
          <li key={key}>
            {item.text}
            <span className={styles.kind}>{BASIS_LABELS[item.kind]}</span>
          </li>
        ))}
      </ul>
    </dd>
    <dt>轻重</dt>
    <dd>
      <ul className={styles.plain}>
        {explanation.severities.map((severity) => (
          <li key={severity}>
            {SEVERITY_LABELS[severity]}：{MEANS[severity]}
          </li>
        ))}
      </ul>
    </dd>
  </dl>
);
