import type { FontList } from '@/lib/usecases/list-fonts';
import { Notice } from '../ui/notice';
import { FontUpload } from './font-upload';
import { FontsInUse } from './fonts-in-use';
import styles from './institution.module.css';
import { UploadedFont } from './uploaded-font';

/** What the PDF is set in, and the fonts the school adds to it. */
export const Fonts = ({ inUse, uploaded, setAside }: FontList) => (
  <section className={styles.section} aria-labelledby="fonts-title">
    <h2 id="fonts-title">PDF所用字体</h2>
    <p className={styles.note}>
      按《党政机关公文格式》（GB/T 9704—2012）的用途选用：先用学校上传的，再用服务器系统的，最后用随程序提供的。
    </p>
    {setAside && (
      <Notice tone="warning" quiet title="现在不使用上传的字体">
        服务器设定只用随程序提供的字体（GONGKAI_FONTS=registry），上传的和系统的字体都不使用。要使用上传的字体，请负责服务器的人员去掉这项设定并重新启动；已上传的字体保留。
      </Notice>
    )}
    <FontsInUse fonts={inUse} />
    <div>
      <h3 className={styles.subheading}>学校上传的字体</h3>
      {uploaded.length === 0 ? (
        <p className={styles.empty}>还没有上传。学校购有方正小标宋、仿宋_GB2312等字体的，可在下面上传。</p>
      ) : (
        <ul className={styles.departments}>
          {uploaded.map((font) => (
            <UploadedFont key={font.name} font={font} />
          ))}
        </ul>
      )}
    </div>
    <FontUpload setAside={setAside} />
  </section>
);
