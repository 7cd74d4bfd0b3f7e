import { expect, it } from 'vitest';
import { linesWith } from './source-lines';

it('finds a heading someone remembers, whatever the spaces and line ends', () => {
  const text = '前言\r\n一、概  述\n正文\r 其他概述';
  expect(linesWith(text, '概述')).toEqual([
    { line: 2, text: '一、概  述' },
    { line: 4, text: '其他概述' },
  ]);
  expect(linesWith(text, ' ')).toEqual([]);
});
