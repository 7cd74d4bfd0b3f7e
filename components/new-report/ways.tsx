import Link from 'next/link';
import styles from './new-report.module.css';

const WAYS = [
  {
    href: '/reports/new/last-year',
    title: '沿用上年报告',
    text: '文字沿用并逐段标出待确认，本年数字移到“上年”，日期顺延。',
    suits: '本系统里已有一份往年的报告',
  },
  {
    href: '/reports/new/import',
    title: '导入已有报告的文本',
    text: '上传文本文件或粘贴文字，按标题归入各章，识别50项清单；归错的可以改。',
    suits: '往年的报告在Word、PDF或网页上',
  },
  {
    href: '/reports/new/empty',
    title: '从空白开始',
    text: '按规定的八个部分和50项清单建立空白报告。',
    suits: '第一次编写，或要重新写起',
  },
];

/** The three ways to begin a report. */
export const Ways = () => (
  <ul className={styles.ways}>
    {WAYS.map((way) => (
      <li key={way.href}>
        <Link href={way.href} className={styles.way}>
          <span className={styles.wayTitle}>{way.title}</span>
          <span className={styles.wayText}>{way.text}</span>
          <span className={styles.wayFor}>适合：{way.suits}</span>
        </Link>
      </li>
    ))}
  </ul>
);
