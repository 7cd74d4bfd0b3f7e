import type { FontInUse } from './institution';
import styles from './institution.module.css';

/** Which fonts the PDF is set in; a missing 小标宋 or 仿宋 shows here before anyone prints. */
export const FontsInUse = ({ fonts }: { fonts: FontInUse[] }) => (
  <section className={styles.section} aria-labelledby="fonts-title">
    <h2 id="fonts-title">PDF所用字体</h2>
    <p className={styles.note}>按《党政机关公文格式》（GB/T 9704—2012）的用途逐一选取服务器上已有的字体。</p>
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">用途</th>
            <th scope="col">字体</th>
            <th scope="col">来源</th>
          </tr>
        </thead>
        <tbody>
          {fonts.map(({ role, font, source }) => (
            <tr key={role}>
              <th scope="row">{role}</th>
              <td>{font}</td>
              <td>{source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
);
