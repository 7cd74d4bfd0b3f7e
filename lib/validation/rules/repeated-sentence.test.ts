import { describe, expect, it } from 'vitest';
import { changed, chapterOf, said, saying } from './changed.arbitrary';
import { repeatedSentence } from './repeated-sentence';

const of = (text: string) => said(repeatedSentence, saying('proactive', text));
const LONG = '学校办公室按季度巡查信息公开专栏并把各部门栏目更新的情况在校内通报';

describe('重复的句子', () => {
  it('同一分句连写两遍', () => {
    expect(of('学校在专栏公布领导分工情况，学校在专栏公布领导分工情况，接受监督。')).toEqual([
      'warning “学校在专栏公布领导分工情况”连写了两遍，请删去一处',
    ]);
  });

  it('紧接着把上一句的后半句又写一遍', () => {
    const tail = '学校按上级要求对照清单逐项自查，自查结果在校内网上通报';
    expect(of(`收到反馈意见后，${tail}。${tail}。`)).toEqual([`warning “${tail}”与前文重复，请删去一处或改写`]);
  });

  it('同一句话写在两章', () => {
    const report = changed((draft) => {
      for (const key of ['overview', 'evaluation'] as const) {
        chapterOf(draft, key).prose = [{ kind: 'paragraph', text: `${LONG}。` }];
      }
    });
    expect(repeatedSentence.check(report, {})).toMatchObject([
      { severity: 'warning', part: 'evaluation', quote: LONG, message: `“${LONG}”与前文重复，请删去一处或改写` },
    ]);
  });

  it('几乎相同的句子', () => {
    const other = LONG.replace('并把', '并且把');
    expect(of(`${LONG}。${other}。`)).toEqual([`hint “${other}”与前文“${LONG}”几乎相同，请核对是否重复`]);
  });

  it('同一分句写在两句里', () => {
    expect(of(`本学年共培训2次，${LONG}。另外，${LONG}，共4期。`)).toEqual([
      `warning “${LONG}”在前文已经写过，请删去一处或改写`,
    ]);
  });

  it.each([
    '本学年度，没有收到举报；本学年度，没有收到投诉。',
    '抖音发布短视频作品二十部以上累计播放量达到256万次。快手发布短视频作品二十部以上累计播放量达到208万次。',
    '《示例大学信息公开办法》，《示例大学信息公开办法》',
    '一是健全制度。二是健全队伍。',
    '公开地址：http://zs.example.edu.cn/gongkai/zsxx/；公开地址：http://zs.example.edu.cn/gongkai/jyxx/',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));
});
