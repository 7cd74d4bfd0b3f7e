import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { fullMarks } from './full-marks';

const of = (text: string) => said(fullMarks, saying('evaluation', text));

describe('得分', () => {
  it.each([
    ['测评满分为100分，学校得分102分。', '“得分102分”高于满分100分，请核对'],
    ['学校得分102分（满分100分）。', '“得分102分”高于满分100分，请核对'],
    ['制度建设满分30分，学校得分28分；平台建设满分20分，学校得分22分。', '“得分22分”高于满分20分，请核对'],
    ['测评满分50分，平均分为52.5分。', '“平均分为52.5分”高于满分50分，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '测评满分为100分，学校得分96.2分。',
    '测评得分102分。',
    '2023年网站测评总分100分我校得分92分，2024年总分110分我校得105分。',
    '数据安全测评得分85分，满分30分的分项得28分。',
    '满分100分，附加分10分，得分105分。',
    '测评满分100分。今年评估得分110分。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
