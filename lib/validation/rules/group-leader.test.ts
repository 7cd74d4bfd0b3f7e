import { describe, expect, it } from 'vitest';
import { changed, chapterOf, said } from './changed.arbitrary';
import { groupLeader } from './group-leader';

const of = (overview: string, experience: string) =>
  said(
    groupLeader,
    changed((report) => {
      for (const { content } of report.chapters) content.prose = [];
      chapterOf(report, 'overview').prose = [{ kind: 'paragraph', text: overview }];
      chapterOf(report, 'experience').prose = [{ kind: 'paragraph', text: experience }];
    }),
  );

const GROUP = '学校成立信息公开工作领导小组，由校长任组长。';

describe('领导小组组长', () => {
  it.each([
    [
      GROUP,
      '信息公开工作领导小组在党委书记（组长）带领下开展工作。',
      '前文写“校长任组长”，这里写“党委书记（组长）”，请核对',
    ],
    [GROUP, '信息公开领导小组由副校长担任组长。', '前文写“校长任组长”，这里写“副校长担任组长”，请核对'],
  ])('%s %s', (overview, experience, words) =>
    expect(of(overview, experience)).toEqual([`warning 信息公开领导小组的组长，${words}`]),
  );

  it.each([
    [GROUP, '信息公开工作领导小组由校长担任组长。'],
    [GROUP, '保密工作领导小组由党委书记任组长。'],
    ['信息公开工作领导小组由党委书记、校长任组长。', '无。'],
    [GROUP, '调整信息公开工作领导小组，由党委书记任组长。'],
  ])('says nothing of %s %s', (overview, experience) => expect(of(overview, experience)).toEqual([]));
});
