import {
  type BoundFigure,
  cellLabel,
  effectiveText,
  effectiveValue,
  formatFigure,
  type PartKey,
  type ReportContent,
} from '@/lib/report';
import { cellFigures, plainDigits } from './cell-figures';

/** A plain number in prose that says what a cell of a statistics table says, and could follow it. */
export type BindableFigure = BoundFigure & {
  /** The block it stands in: 'prose.3'. */
  path: string;
  /** The whole text of that block, a run-in heading included. */
  text: string;
  /** Where it begins in that text, in UTF-16 units. */
  at: number;
  /** As it was typed: '1,466'. */
  typed: string;
  /** As it reads once it is bound: '1466' (GB/T 15835-2011 5.1.1). */
  shown: string;
  /** 一、本年新收申请·合计; of another chapter with its table: 一、本年新收申请·合计（依申请公开情况统计表）. */
  label: string;
};

/**
 * The numbers of a part's prose that could be bound, in order. Only where the sentence speaks of the cell: an equal
 * number alone means nothing.
 */
export function bindableFigures(report: ReportContent, part: PartKey): BindableFigure[] {
  const found = new Map<string, BindableFigure>();
  for (const figure of cellFigures(report, part)) {
    const { passage, quantity, placed, cell, cited } = figure;
    const { table, cells } = placed;
    if (effectiveValue(table, cells, cell) !== quantity.value) continue;
    const digits = plainDigits(report, figure);
    const place = `${passage.path} ${digits?.start}`;
    if (!digits || found.has(place)) continue;
    const name = cellLabel(table, cells, cell);
    found.set(place, {
      table: table.key,
      cell,
      form: 'value',
      path: passage.path,
      text: passage.text,
      at: digits.start,
      typed: digits.quote,
      shown: formatFigure(effectiveText(table, cells, cell)),
      label: cited === 'own' ? name : `${name}（${table.title}）`,
    });
  }
  return [...found.values()];
}
