import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '@/lib/report';
import type { Alignment } from '../block';
import { mm } from '../geometry';
import { plainMetrics } from '../testing';
import { setCell } from './measure-row';

const linesOf = (text: string, width: number, align: Alignment): string[] => {
  const cell = { paragraphs: [[{ role: 'body' as const, text }]], source: { part: 'checklist', path: '' } };
  const [set] = setCell(cell, { width, align }, plainMetrics).sets;
  return set?.lines.map(({ start, end }) => set.text.characters.slice(start, end).join('')) ?? [];
};

describe('a cell of a few words', () => {
  it('is broken where their sense allows', () => {
    expect(linesOf('学生管理服务信息', mm(23), 'center')).toEqual(['学生管理', '服务信息']);
    expect(linesOf('财务、资产及收费信息', mm(23), 'center')).toEqual(['财务、资产', '及收费信息']);
    expect(linesOf('招生考试信息', mm(23), 'center')).toEqual(['招生考试', '信息']);
    expect(linesOf('上年发布数', 44, 'center')).toEqual(['上年', '发布数']);
    expect(linesOf('微信公众号', 60, 'left')).toEqual(['微信', '公众号']);
  });

  it.each(CATEGORIES.map(({ name }) => name))('takes no line more for it: %s', (name) => {
    for (let width = 30; width < 90; width += 5) {
      const sensible = linesOf(name, width, 'center');
      expect(sensible).toHaveLength(linesOf(`${name}`, width, 'right').length);
      expect(sensible.join('')).toBe(name);
    }
  });

  it('of more words is filled line by line', () => {
    expect(linesOf('学术委员会相关制度、年度报告', 120, 'left')[0]).toBe('学术委员会相关制度、');
  });
});
