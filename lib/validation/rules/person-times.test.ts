import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { personTimes } from './person-times';

const of = (text: string) => said(personTimes, saying('overview', text));

describe('人次与人数', () => {
  it.each([
    ['举办培训5场，参训信息员86人、64人次。', '64人次少于86人'],
    ['接待来访群众320人，累计280人次。', '280人次少于320人'],
  ])('%s', (text, message) => {
    expect(of(text)).toEqual([`warning ${message}，同一活动的人次不会少于人数，请核对`]);
  });

  it.each([
    '举办培训5场，参训信息员86人、240人次。',
    '现有信息员86人，因公出国（境）团组6个15人次。',
    '聘任教师86人，选派教师出国研修12人次。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));
});
