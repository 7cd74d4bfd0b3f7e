import { type Block, blockText, outlineMarks, type Prose } from '@/lib/report';
import { keyed } from '../ui/keyed';
import { Linked } from './linked-text';

const HEADINGS = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

/** Prose with its outline marks; a run-in heading stands out from its paragraph. */
export function ArticleProse({ prose }: { prose: Prose }) {
  const marks = outlineMarks(prose);
  const blocks = prose.map((block, i) => ({ block, mark: marks[i] ?? '' }));
  return keyed(blocks, ({ block, mark }) => mark + blockText(block)).map(({ key, item: { block, mark } }) => (
    <ProseBlock key={key} block={block} mark={mark} />
  ));
}

function ProseBlock({ block, mark }: { block: Block; mark: string }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = HEADINGS[block.level];
      return <Heading>{mark + block.text}</Heading>;
    }
    case 'item':
      return (
        <p>
          {block.lead === '' ? mark : <strong>{mark + block.lead}</strong>}
          <Linked text={block.text} />
        </p>
      );
    case 'paragraph':
      return (
        <p>
          <Linked text={block.text} />
        </p>
      );
  }
}
