import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type DrawnPage, type DrawnRun, setPages, withChange } from '@/lib/render/preview';
import { plainMetrics } from '@/lib/typeset/testing';
import { demoReport } from '../../prisma/demo';
import { PageInk } from './page-ink';

const TEXT = /<text ([^>]*)>(.*?)<\/text>/g;
const NAMES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
const plain = (markup: string): string =>
  markup.replace(/<[^>]*>/g, '').replace(/&[^;]+;/g, (name) => NAMES[name] ?? name);

/** The runs that a page's SVG shows. */
function shown(markup: string) {
  return [...markup.matchAll(TEXT)].map(([, attributes = '', inside = '']) => {
    const value = (name: string) => Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1]);
    const stretched = attributes.includes('textLength=');
    return {
      text: plain(inside),
      x: value('x'),
      y: value('y'),
      size: value('font-size'),
      width: stretched ? value('textLength') : undefined,
    };
  });
}

const asShown = ({ text, x, y, size, width }: DrawnRun) => ({
  text,
  x,
  y,
  size,
  width: [...text].length > 1 ? width : undefined,
});

const draw = (page: DrawnPage, marked?: string) =>
  renderToStaticMarkup(
    <svg role="img" aria-label="page">
      <PageInk page={page} draft={false} marked={marked} />
    </svg>,
  );

describe('a page on screen', () => {
  const content = demoReport();
  const [first] = content.preface.prose;
  const strange = first?.kind === 'paragraph' ? { ...first, text: `${first.text}<囧>&“引”` } : undefined;
  const report = {
    ...content,
    preface: { ...content.preface, prose: [...(strange ? [strange] : []), ...content.preface.prose.slice(1)] },
    checklist: { ...content.checklist, landscape: true },
  };
  const pages = withChange([], setPages(plainMetrics)(report));

  it('shows every run of every page, turned ones too, at its place and its width', () => {
    expect(pages.some(({ turned }) => turned)).toBe(true);
    for (const page of pages) {
      const runs = [...page.lines, page.folio].flatMap((line) => line.runs);
      expect(shown(draw(page))).toEqual(runs.map(asShown));
    }
  });

  it('sets 〓 off from what was typed', () => {
    expect(draw(pages[0] ?? ({} as DrawnPage))).toMatch(/<tspan class="[^"]*absent[^"]*">〓<\/tspan>/);
  });

  it('points out the lines of one field, of an item the whole row', () => {
    const markup = pages.map((page) => draw(page, 'preface prose.0')).join('');
    const lines = pages
      .flatMap(({ lines: own }) => own)
      .filter(({ source }) => source.path === 'prose.0' && source.part === 'preface');
    expect(markup.match(/data-marked/g)).toHaveLength(lines.length);
    const row = pages.map((page) => draw(page, 'item:12')).join('');
    const cells = [...row.matchAll(/data-path="(\w+)" data-marked/g)].map(([, path]) => path);
    expect(cells).toEqual(expect.arrayContaining(['number', 'text', 'links']));
  });
});
