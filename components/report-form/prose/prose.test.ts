import { getSchema } from '@tiptap/core';
import { Node as DocNode } from '@tiptap/pm/model';
import { AllSelection, EditorState } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, outlineMarks, type Prose } from '@/lib/report';
import { touchedBlocks } from './commands';
import { docOf, proseOf } from './convert';
import { type HtmlNode, htmlLines } from './html-lines';
import { readOutline } from './read-outline';
import { readableNodes } from './readable';
import { proseExtensions } from './schema';
import { asParagraph, runIn, setApart, withLevel } from './shape';

const schema = getSchema(proseExtensions);
const throughEditor = (prose: Prose) => {
  const doc = DocNode.fromJSON(schema, docOf(prose));
  doc.check();
  return proseOf(readableNodes(doc));
};

const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const level = fc.constantFrom(1 as const, 2 as const, 3 as const);
const carried = fc.constantFrom({}, { carried: true as const });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.tuple(level, words, carried).map(([l, text, c]): Block => ({ kind: 'heading', level: l, text, ...c })),
  fc
    .tuple(level, words, words, carried)
    .map(([l, lead, text, c]): Block => ({ kind: 'item', level: l, lead, text, ...c })),
  fc.tuple(words, carried).map(([text, c]): Block => ({ kind: 'paragraph', text, ...c })),
);

describe('prose in the editor', () => {
  it('comes out as it went in', () => {
    const blank = (prose: Prose) => prose.length === 1 && prose[0]?.kind === 'paragraph' && prose[0].text === '';
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (prose) => {
        expect(throughEditor(prose)).toEqual(blank(prose) ? [] : prose);
      }),
    );
  });

  it('keeps a paragraph of ten thousand characters and rare characters', () => {
    const prose: Prose = [{ kind: 'paragraph', text: `𠮷龘${'字'.repeat(10_000)}<script>😀` }];
    expect(throughEditor(prose)).toEqual(prose);
  });
});

describe('text from elsewhere', () => {
  it('（一）1.（1）读作层次，半角括号也算', () => {
    expect(
      readOutline([
        '（一）公开渠道',
        '1.校园网。学校在校园网发布信息。',
        '(1)门户网站',
        '(二) 重点领域',
        '2024年，学校公开。',
      ]),
    ).toEqual([
      { kind: 'heading', level: 1, text: '公开渠道' },
      { kind: 'item', level: 2, lead: '校园网。', text: '学校在校园网发布信息。' },
      { kind: 'heading', level: 3, text: '门户网站' },
      { kind: 'heading', level: 1, text: '重点领域' },
      { kind: 'paragraph', text: '2024年，学校公开。' },
    ]);
  });

  it('moves every level down where the text starts at 一、', () => {
    const read = readOutline(['一、渠道', '（一）网站', '1.门户']);
    expect(outlineMarks(read)).toEqual(['（一）', '1.', '（1）']);
  });

  it('leaves out a first line that repeats the chapter’s heading, and decimals are no marks', () => {
    expect(readOutline(['一、概述', '1.5万人参加。'], '概述')).toEqual([{ kind: 'paragraph', text: '1.5万人参加。' }]);
  });

  it('loses no word but marks and space', () => {
    const letters = (text: string) => text.replace(/[\s\u3000]/g, '');
    const line = fc.tuple(
      fc.constantFrom('', '（一）', '1.', '（1）'),
      fc.stringMatching(/^[学校信息公开。，]{1,60}$/),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const read = readOutline(lines.map(([mark, text]) => mark + text));
        const marks = outlineMarks(read);
        expect(marks.map((mark) => mark !== '')).toEqual(lines.map(([mark]) => mark !== ''));
        expect(read.map((b) => letters(asParagraph(b).text)).join('')).toBe(lines.map(([, text]) => text).join(''));
      }),
    );
  });
});

const text = (value: string): HtmlNode => ({ nodeType: 3, nodeName: '#text', nodeValue: value, childNodes: [] });
const element = (nodeName: string, ...childNodes: HtmlNode[]): HtmlNode => ({
  nodeType: 1,
  nodeName,
  nodeValue: null,
  childNodes,
});

describe('pasted HTML', () => {
  it('keeps words, drops formats, pictures and scripts', () => {
    const page = element(
      'BODY',
      element('STYLE', text('p{color:red}')),
      element('P', element('B', text('（一）')), element('SPAN', text('公开\n渠道'))),
      element('P', text('甲'), element('IMG'), element('SCRIPT', text('alert(1)')), element('BR'), text('乙')),
      element('OL', element('LI', text('网站')), element('LI', text('校报'))),
    );
    expect(htmlLines(page)).toEqual(['（一）公开 渠道', '甲', '乙', '1.网站', '2.校报']);
  });

  it('keeps a table as lines with tabs', () => {
    const row = (...cells: string[]) => element('TR', ...cells.map((cell) => element('TD', element('P', text(cell)))));
    expect(htmlLines(element('TABLE', element('TBODY', row('年', '件'), row('2024', '3'))))).toEqual([
      '年\t件',
      '2024\t3',
    ]);
  });
});

describe('changing the form of a block', () => {
  const item: Block = { kind: 'item', level: 2, lead: '明确分工。', text: '学校将……。', carried: true };

  it('sets a run-in heading apart and takes it in again', () => {
    const [heading, below] = setApart(item);
    expect(heading).toEqual({ kind: 'heading', level: 2, text: '明确分工', carried: true });
    expect(below).toEqual({ kind: 'paragraph', text: '学校将……。', carried: true });
    expect(heading && runIn(heading, below)).toEqual({ blocks: [item], takesNext: true });
  });

  it('turns plain text into what its form suggests', () => {
    expect(withLevel({ kind: 'paragraph', text: '公开渠道' }, 1).kind).toBe('heading');
    expect(withLevel({ kind: 'paragraph', text: '渠道。学校公开。' }, 3)).toMatchObject({
      kind: 'item',
      lead: '渠道。',
    });
    expect(runIn(item).blocks).toEqual([{ ...item, lead: '', text: '明确分工。学校将……。' }]);
  });
});

describe('the selection', () => {
  it('ends with the last block when everything is selected', () => {
    const paragraphs: Prose = ['甲', '乙', '丙'].map((text) => ({ kind: 'paragraph', text }));
    const doc = DocNode.fromJSON(schema, docOf(paragraphs));
    const state = EditorState.create({ doc, selection: new AllSelection(doc) });
    expect(touchedBlocks(state)).toEqual([0, 2]);
  });
});
