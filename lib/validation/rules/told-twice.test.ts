import { describe, expect, it } from 'vitest';
import type { ChapterKey } from '@/lib/report';
import { changed, chapterOf, said } from './changed.arbitrary';
import { toldTwice } from './told-twice';

/** A report without statistics tables, whose chapters say these things. */
const of = (words: Partial<Record<ChapterKey, string>>) =>
  said(
    toldTwice,
    changed((report) => {
      for (const { content } of report.chapters) Object.assign(content, { prose: [], tables: {} });
      for (const [key, text] of Object.entries(words))
        chapterOf(report, key as ChapterKey).prose = [{ kind: 'paragraph', text }];
    }),
  );

describe('一件事两个数', () => {
  it.each([
    [
      { overview: '本学年受理信息公开申请21件。', onRequest: '学校共收到申请23件，均已答复。' },
      'warning “本学年受理信息公开申请21件”与“三、依申请公开和不予公开情况”中的“学校共收到申请23件”不一致，请核对',
    ],
    [
      { disputes: '学校因信息公开工作受到举报1件，已经办结。', other: '全学年未发生因信息公开引起的任何举报。' },
      'warning “未发生因信息公开引起的任何举报”与“五、因学校信息公开工作受到举报、复议、诉讼的情况”中的“学校因信息公开工作受到举报1件”不一致，请核对',
    ],
    [
      { overview: '学校官方微博发布信息480条。', proactive: '学校官方微博发布信息492条，阅读量260万次。' },
      'warning 微博“发布信息480条”与“二、主动公开情况”中的“发布信息492条”不一致，请核对',
    ],
    [
      {
        overview: '学校推行“公开日”；官方微信公众号全学年推送248篇图文，其中图解22篇。',
        proactive: '官方微信公众号推送图文284篇。',
      },
      'warning 微信公众号“推送248篇”与“二、主动公开情况”中的“推送图文284篇”不一致，请核对',
    ],
  ])('%j', (words, message) => expect(of(words)).toEqual([message]));

  it.each<[Partial<Record<ChapterKey, string>>]>([
    // The same; about as many; of another year, of a part of the school, of other applications; one chapter alone.
    [{ overview: '本学年受理信息公开申请23件。', onRequest: '学校共收到申请23件。' }],
    [{ overview: '本学年受理信息公开申请20余件。', onRequest: '学校共收到申请23件。' }],
    [{ overview: '上一学年受理信息公开申请21件。', onRequest: '学校共收到申请23件。' }],
    [{ overview: '其中研究生院受理信息公开申请2件。', onRequest: '学校共收到申请23件。' }],
    [{ overview: '全年受理转专业申请210件。', onRequest: '学校共收到申请23件。' }],
    [{ onRequest: '学校共收到申请23件。网上收到申请21件。' }],
    [{ disputes: '学校因信息公开工作受到举报1件。', other: '未发生学术不端举报。' }],
  ])('says nothing of %j', (words) => expect(of(words)).toEqual([]));

  it('leaves it to the table where the report has one', () => {
    const report = changed((own) => {
      chapterOf(own, 'overview').prose = [{ kind: 'paragraph', text: '本学年受理信息公开申请21件。' }];
      chapterOf(own, 'onRequest').prose = [{ kind: 'paragraph', text: '学校共收到申请23件。' }];
    });
    expect(said(toldTwice, report)).toEqual([]);
  });
});
