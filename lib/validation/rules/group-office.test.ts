import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { groupOffice } from './group-office';

const of = (text: string) => said(groupOffice, saying('overview', text));

describe('领导小组办公室设在哪里', () => {
  it.each([
    [
      '信息公开工作领导小组办公室设在校长办公室。信息公开领导小组办公室设在党委宣传部，负责日常工作。',
      '校长办公室',
      '党委宣传部',
    ],
    [
      '学校成立信息公开工作领导小组，领导小组由校长任组长。信息公开领导小组下设办公室，办公室设在学校办公室。今年信息公开领导小组办公室设在监察处。',
      '学校办公室',
      '监察处',
    ],
  ])('%s', (text, first, other) =>
    expect(of(text)).toEqual([`warning 信息公开领导小组办公室，前文写设在“${first}”，这里写设在“${other}”，请核对`]),
  );

  it.each([
    '信息公开工作领导小组办公室设在校长办公室。保密工作领导小组办公室设在党委宣传部。',
    '信息公开领导小组办公室设在学校党政办公室。信息公开工作领导小组办公室设在党政办公室，负责日常工作。',
    '信息公开领导小组办公室设在校长办公室。机构调整后，信息公开领导小组办公室设在党政办公室。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
