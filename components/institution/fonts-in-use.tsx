import type { FontReport } from '@/lib/persistence/fonts';
import styles from './institution.module.css';

type Role = FontReport[number]['role'];
type Origin = FontReport[number]['origin'];

/** The roles of GB/T 9704-2012 7.2 and 7.3.3. */
const ROLE_NAMES: Record<Role, string> = {
  title: '标题（小标宋）',
  body: '正文（仿宋）',
  heading1: '一级标题（黑体）',
  heading2: '二级标题（楷体）',
  folio: '页码（宋体）',
};
const ORIGIN_NAMES: Record<Origin, string> = { uploaded: '学校上传', system: '服务器系统', registry: '随程序提供' };

/** Which fonts the PDF is set in; a missing 小标宋 or 仿宋 shows here before anyone prints. */
export const FontsInUse = ({ fonts }: { fonts: FontReport }) => (
  <section className={styles.section} aria-labelledby="fonts-title">
    <h2 id="fonts-title">PDF所用字体</h2>
    <p className={styles.note}>按《党政机关公文格式》（GB/T 9704—2012）的用途，选用服务器上已有的字体。</p>
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">用途</th>
          <th scope="col">字体</th>
          <th scope="col">来源</th>
        </tr>
      </thead>
      <tbody>
        {fonts.map(({ role, family, file, origin }) => (
          <tr key={role}>
            <th scope="row">{ROLE_NAMES[role]}</th>
            <td>
              {family}
              <span className={styles.fontFile}>{file}</span>
            </td>
            <td>{ORIGIN_NAMES[origin]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
