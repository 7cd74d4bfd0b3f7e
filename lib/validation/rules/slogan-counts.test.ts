import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { sloganCounts } from './slogan-counts';

const of = (text: string) => said(sloganCounts, saying('experience', text));

describe('“几个……”与所列各项', () => {
  it.each([
    [
      '努力做到“三个及时”，即及时发布、及时更新，得到好评。',
      '“三个及时”后面列了2个“及时”（及时发布、及时更新），请核对',
    ],
    [
      '坚持“四个公开”：程序公开、结果公开、过程公开、标准公开和监督公开。',
      '“四个公开”后面列了5个“公开”（程序公开、结果公开、过程公开、标准公开、监督公开），请核对',
    ],
    ['实行三个到位，即责任到位、措施到位。', '“三个到位”后面列了2个“到位”（责任到位、措施到位），请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([`warning ${message}`]));

  it.each([
    '努力做到“三个及时”，即及时发布、及时更新、及时回应，得到好评。',
    '坚持“四个公开”：程序公开、结果公开、过程公开和标准公开，师生满意。',
    '坚持“三个及时”，得到师生好评。',
    '坚持“三个及时”：发布要快、更新要勤。',
    '做到“三个及时”，即及时发布、及时更新等。',
    '落实“三重一大”制度，即重大决策、重要人事任免、重大项目安排和大额资金运作。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));
});
