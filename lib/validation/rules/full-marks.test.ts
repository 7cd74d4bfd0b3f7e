import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { fullMarks } from './full-marks';

const of = (text: string) => said(fullMarks, saying('evaluation', text));

describe('得分', () => {
  it.each([
    ['测评满分为100分，学校得分102分。', '“得分102分”高于满分100分，请核对'],
    ['测评满分50分，平均分为52.5分。', '“平均分为52.5分”高于满分50分，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each(['测评满分为100分，学校得分96.2分。', '测评得分102分。'])('says nothing of %s', (text) =>
    expect(of(text)).toEqual([]),
  );
});
