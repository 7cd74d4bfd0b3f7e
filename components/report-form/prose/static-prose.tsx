import { type Block, outlineMarks, type Prose } from '@/lib/report';
import styles from './prose.module.css';

type Given = {
  prose: Prose;
  /** Where in its part the prose lies. */
  path?: string;
  empty?: string;
};

/** The text as it reads, without an editor: while the editor loads, where one may only read, and last year's. */
export function StaticProse({ prose, path = 'prose', empty = '（没有文字）' }: Given) {
  if (prose.length === 0) return <p className={styles.hint}>{empty}</p>;
  const marks = outlineMarks(prose);
  const placed = prose.map((block, index) => ({ block, mark: marks[index], at: `${path}.${index}` }));
  return (
    <div className={styles.text}>
      {placed.map(({ block, mark, at }) => (
        <p
          key={at}
          data-kind={block.kind}
          data-level={block.kind === 'paragraph' ? undefined : block.level}
          data-mark={mark || undefined}
          data-carried={block.carried ? '' : undefined}
          data-path={at}
          tabIndex={-1}
        >
          <Words block={block} />
        </p>
      ))}
    </div>
  );
}

const Words = ({ block }: { block: Block }) =>
  block.kind === 'item' ? (
    <>
      {block.lead && <strong>{block.lead}</strong>}
      {block.text}
    </>
  ) : (
    block.text
  );
