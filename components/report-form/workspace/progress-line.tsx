import styles from './outline-nav.module.css';

const percent = (share: number) => Math.floor(share * 100);

/** @param share 0…1; shown rounded down, so that 100% means all of it */
export const ProgressLine = ({ share, label }: { share: number; label?: string }) => (
  <div className={styles.progress}>
    <span>{label ?? `整体进度 ${percent(share)}%`}</span>
    <progress max={100} value={percent(share)} aria-label={label ?? '整体进度'} />
  </div>
);
