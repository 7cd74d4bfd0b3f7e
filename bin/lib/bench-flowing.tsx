import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import { resolveFonts } from '@/lib/persistence/fonts';
import { reportBlocks } from '@/lib/render/document';
import type { ReportContent } from '@/lib/report';
import {
  AREA,
  type Block,
  type Cell,
  FONT_ROLES,
  GRID,
  PAGE,
  SIZE,
  type TableBlock,
  type TextRun,
} from '@/lib/typeset';

/**
 * The same report as react-pdf is usually made to print it: flowing <Text>, the same words, fonts and sizes.
 * It is the yardstick of the bench and knows nothing of what official typesetting asks.
 */
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
  indented: { textIndent: 2 * SIZE.three },
  row: { flexDirection: 'row', borderBottomWidth: 0.5 },
  cell: { fontSize: SIZE.five, lineHeight: 1.4, paddingHorizontal: 2 },
});

const Runs = ({ runs }: { runs: readonly TextRun[] }) =>
  runs.map((run) => (
    <Text key={run.text} style={{ fontFamily: run.role }}>
      {run.text}
    </Text>
  ));

const Row = ({ cells, table }: { cells: readonly Cell[]; table: TableBlock }) => (
  <View style={styles.row} wrap={false}>
    {cells.map((cell, column) => (
      <View key={table.columns[column]?.width} style={{ width: table.columns[column]?.width }}>
        {cell.paragraphs.map((runs) => (
          <Text key={runs.map(({ text }) => text).join('')} style={styles.cell}>
            <Runs runs={runs} />
          </Text>
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
      return (
        <Text style={styles.indented}>
          <Runs runs={block.runs} />
        </Text>
      );
    case 'table':
      return (
        <View>
          <Text>{block.title}</Text>
          {[block.head, ...block.rows.map(({ cells }) => cells)].map((cells) => (
            <Row key={cells.map(({ source }) => `${source.part} ${source.path}`).join()} cells={cells} table={block} />
          ))}
        </View>
      );
    case 'attachment-note':
      return <Text>{block.titles.join('\n')}</Text>;
    case 'signature':
      return <Text>{`${block.school}\n${block.date}`}</Text>;
    case 'attachment':
      return <Text>{`${block.label}\n${block.title}`}</Text>;
  }
}

/** Registers the first font of every role, as the report itself would use it. */
export function registerFonts(): void {
  const fonts = resolveFonts();
  for (const role of FONT_ROLES) {
    const [first] = fonts[role];
    if (first) Font.register({ family: role, src: first.path });
  }
}

/** @returns the PDF's bytes */
export const flowingPdf = (content: ReportContent): Promise<Buffer> =>
  renderToBuffer(
    <Document>
      <Page size="A4" style={styles.page}>
        {reportBlocks(content).map((block) => (
          <Flowing key={`${block.kind} ${block.source.part} ${block.source.path}`} block={block} />
        ))}
      </Page>
    </Document>,
  );
