import type { FontReport } from '@/lib/persistence/fonts';
import { FONT_ROLE_NAMES } from './font-roles';
import styles from './institution.module.css';

type Origin = FontReport[number]['origin'];

const ORIGIN_NAMES: Record<Origin, string> = { uploaded: '学校上传', system: '服务器系统', registry: '随程序提供' };

/** Which fonts the PDF is set in; a missing 小标宋 or 仿宋 shows here before anyone prints. */
export const FontsInUse = ({ fonts }: { fonts: FontReport }) => (
  <table className={styles.table}>
    <thead>
      <tr>
        <th scope="col">用途</th>
        <th scope="col">现用字体</th>
        <th scope="col">来源</th>
      </tr>
    </thead>
    <tbody>
      {fonts.map(({ role, family, file, origin }) => (
        <tr key={role}>
          <th scope="row">{FONT_ROLE_NAMES[role]}</th>
          <td>
            {family}
            <span className={styles.fontFile}>{file}</span>
          </td>
          <td>{ORIGIN_NAMES[origin]}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
