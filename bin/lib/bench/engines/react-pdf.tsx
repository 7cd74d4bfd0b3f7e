import { Document, Font, Link, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import { createElement, Fragment, type ReactNode } from 'react';
import { reportBlocks } from '@/lib/render/document';
import type { ReportContent } from '@/lib/report';
import { AREA, type Block, type Cell, GRID, PAGE, SIZE, type TableBlock, type TextRun } from '@/lib/typeset';
import type { Engine } from './engine';
import { roleFonts } from './fonts';
import { upright } from './tables';

/**
 * The same report as react-pdf is usually made to print it: flowing <Text> that may break after every character.
 * It knows nothing of what official typesetting asks.
 */
const INDENT = 2 * SIZE.three;

const styles = StyleSheet.create({
  page: {
    paddingTop: AREA.top,
    paddingBottom: PAGE.height - AREA.bottom,
    paddingLeft: AREA.left,
    paddingRight: PAGE.width - AREA.right,
    fontFamily: 'body',
    fontSize: SIZE.three,
    lineHeight: GRID.pitch / SIZE.three,
  },
  title: { fontFamily: 'title', fontSize: SIZE.two, textAlign: 'center' },
  link: { color: 'black', textDecoration: 'none' },
  indented: { textAlign: 'justify' },
  folio: {
    position: 'absolute',
    top: AREA.bottom + 20,
    left: AREA.left,
    right: PAGE.width - AREA.right,
    fontSize: SIZE.four,
    lineHeight: 1,
  },
  row: { flexDirection: 'row' },
  cell: { fontSize: SIZE.five, lineHeight: 1.4, paddingRight: 2, paddingVertical: 3, borderWidth: 0.5 },
});

/** Children in order, without keys: nothing here is ever drawn again. */
const all = <T,>(items: readonly T[], draw: (item: T, at: number) => ReactNode) =>
  createElement(Fragment, null, ...items.map(draw));

/** react-pdf indents a paragraph by the style of its first words. */
const Run = ({ run: { role, text, link }, indent }: { run: TextRun; indent: number }) =>
  link ? (
    <Link src={link} style={{ ...styles.link, fontFamily: role, textIndent: indent }}>
      {text}
    </Link>
  ) : (
    <Text style={{ fontFamily: role, textIndent: indent }}>{text}</Text>
  );

const runsOf = (runs: readonly TextRun[], indent = 0) => all(runs, (run) => <Run run={run} indent={indent} />);

const Row = ({ cells, table, fixed }: { cells: readonly Cell[]; table: TableBlock; fixed?: boolean }) => (
  <View style={styles.row} wrap={false} fixed={fixed}>
    {all(cells, ({ paragraphs, align, indent = 0 }, at) => (
      <View style={{ ...styles.cell, width: table.columns[at]?.width, paddingLeft: 2 + indent * SIZE.five }}>
        {all(paragraphs, (runs) => (
          <Text style={{ textAlign: align ?? table.columns[at]?.align }}>{runsOf(runs)}</Text>
        ))}
      </View>
    ))}
  </View>
);

function Flowing({ block }: { block: Block }) {
  switch (block.kind) {
    case 'title':
      return <Text style={styles.title}>{block.lines.join('\n')}</Text>;
    case 'addressee':
      return <Text>{block.text}</Text>;
    case 'heading':
    case 'paragraph':
      return <Text style={styles.indented}>{runsOf(block.runs, INDENT)}</Text>;
    case 'table': {
      const table = upright(block);
      return (
        <View>
          <Text>{table.title}</Text>
          <Row cells={table.head} table={table} fixed />
          {all(table.rows, ({ cells }) => (
            <Row cells={cells} table={table} />
          ))}
        </View>
      );
    }
    case 'attachment-note':
      return <Text>{block.titles.join('\n')}</Text>;
    case 'signature':
      return <Text>{`${block.school}\n${block.date}`}</Text>;
    case 'attachment':
      return <Text>{`${block.label}\n${block.title}`}</Text>;
  }
}

/** react-pdf takes every character for a syllable; the empty one behind it stands where no hyphen is to be set. */
const breakAnywhere = (word: string): string[] => [...word].flatMap((character) => [character, '']);

const PageNumber = () => <Text fixed style={styles.folio} render={({ pageNumber }) => `— ${pageNumber} —`} />;

const flowing = (content: ReportContent) => (
  <Document title={content.preface.title.join('')} author={content.signature.school} language="zh-CN">
    <Page size="A4" style={styles.page}>
      {all(reportBlocks(content), (block) => (
        <Flowing block={block} />
      ))}
      <PageNumber />
    </Page>
  </Document>
);

/** The callback serves the whole process, which is the bench's own. */
export function engine(): Engine {
  for (const [role, { path }] of Object.entries(roleFonts())) Font.register({ family: role, src: path });
  Font.registerHyphenationCallback(breakAnywhere);
  return { pdf: (content) => renderToBuffer(flowing(content)) };
}
