import { readFileSync } from 'node:fs';
import { reportBlocks } from '@/lib/render/document';
import type { ReportContent } from '@/lib/report';
import type { Block } from '@/lib/typeset';
import { Absent, type Engine } from './engine';
import { roleFonts } from './fonts';
import { spannedRows, upright } from './tables';

/** Results that no report has asked for during so many are forgotten: what Typst advises for programs that go on. */
const KEPT_FOR = 10;

const asData = (block: Block) => {
  if (block.kind === 'table')
    return { ...upright(block), rows: spannedRows(block).map((row) => row.map((c) => [c.column, c.span, c.cell])) };
  return block.kind === 'heading' ? { ...block, level: block.bookmark?.level ?? 1 } : block;
};

/** Typst, compiled natively, with a template as its users write them. */
export async function engine(): Promise<Engine> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => {
    throw new Absent('这台机器没有 Typst 的二进制包');
  });
  const fonts = roleFonts();
  const files = [...new Set(Object.values(fonts).map(({ path }) => path))];
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: files.map((file) => readFileSync(file)) }] });
  const template = readFileSync(new URL('./report.typ', import.meta.url), 'utf8');
  return {
    pdf: async (content: ReportContent) => {
      const report = {
        title: content.preface.title.join(''),
        author: content.signature.school,
        fonts,
        blocks: reportBlocks(content).map(asData),
      };
      compiler.evictCache(KEPT_FOR);
      return compiler.pdf({ mainFileContent: template, inputs: { report: JSON.stringify(report) } });
    },
  };
}
