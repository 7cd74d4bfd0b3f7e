import { CHECKLIST, emptyItem, ITEM_STATE_LABELS, type ItemContent, itemOf, type ReportContent } from '@/lib/report';
import { keyed } from '../ui/keyed';
import { HostLink, Linked } from './linked-text';
import styles from './report-article.module.css';

/** The 50 items; on a phone each becomes a card with the same headings. */
export const ArticleChecklist = ({ content }: { content: ReportContent }) => (
  <table className={styles.items}>
    <caption>{content.checklist.title}</caption>
    <thead>
      <tr>
        <th scope="col">序号</th>
        <th scope="col">类别</th>
        <th scope="col">公开事项</th>
        <th scope="col">公开情况</th>
      </tr>
    </thead>
    <tbody>
      {CHECKLIST.map(({ number, category, text }) => (
        <tr key={number}>
          <td className={styles.number}>{number}</td>
          <td className={styles.category}>{category}</td>
          <th scope="row" className={styles.itemText}>
            {text}
          </th>
          <td>
            <ItemAnswer item={itemOf(content, number) ?? emptyItem()} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const ItemAnswer = ({ item: { state, links, remark } }: { item: ItemContent }) => (
  <>
    {state !== '' && (state !== 'public' || links.length === 0) && (
      <p className={styles.answer}>{ITEM_STATE_LABELS[state]}</p>
    )}
    {links.length > 0 && (
      <ul className={styles.links}>
        {keyed(links, (link) => link).map(({ key, item: link }) => (
          <li key={key}>
            <HostLink link={link} />
          </li>
        ))}
      </ul>
    )}
    {remark !== '' && (
      <p className={`${styles.answer} ${styles.remark}`}>
        <Linked text={remark} />
      </p>
    )}
  </>
);
