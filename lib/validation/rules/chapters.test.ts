import { describe, expect, it } from 'vitest';
import { CHAPTER_KEYS, type ChapterKey } from '@/lib/report';
import { checkReport } from '../check-report';
import { changed, chapterOf, said, saying } from './changed.arbitrary';
import { chapterEmpty, chapterHeading, chapterMissing, chapterOrder } from './chapters';
import { mandatedContent } from './mandated-content';

const omitting = (key: ChapterKey) =>
  changed((report) => {
    chapterOf(report, key).omitted = true;
  });

/** A chapter that says this and nothing in figures. */
const wordsOnly = (key: ChapterKey, text: string) =>
  changed((report) => {
    Object.assign(chapterOf(report, key), { prose: [{ kind: 'paragraph', text }], tables: {} });
  });

describe('规定的各部分（教办厅函〔2018〕80号）', () => {
  it.each<[ChapterKey, string]>([
    ['evaluation', '对信息公开的评议情况'],
    ['other', '其他需要报告的事项'],
  ])('缺%s一章', (key, heading) => {
    expect(said(chapterMissing, omitting(key))).toEqual([
      `error 缺少规定的“${heading}”部分，请补写；确无内容的也要保留标题并写明“无”`,
    ]);
    const gone = changed((report) => {
      report.chapters = report.chapters.filter((chapter) => chapter.key !== key);
    });
    expect(said(chapterMissing, gone)).toHaveLength(1);
  });

  it('says of each chapter that is left out, and only of it', () => {
    for (const key of CHAPTER_KEYS.filter((k) => k !== 'keyAreas' && k !== 'checklist')) {
      expect(chapterMissing.check(omitting(key), {}).map(({ part }) => part)).toEqual([key]);
    }
    expect(said(chapterMissing, changed())).toEqual([]);
    expect(said(chapterMissing, omitting('checklist'))).toEqual([]);
  });

  it('空着的章，“其他”也要写“无”', () => {
    const blank = changed((report) => {
      chapterOf(report, 'overview').prose = [];
    });
    expect(said(chapterEmpty, saying('other', ' '))).toEqual([
      'error “其他需要报告的事项”不能空着；没有的请写明“无其他需要报告的事项”',
    ]);
    expect(said(chapterEmpty, blank)).toEqual(['error “概述”还没有内容，请填写正文或统计表']);
    expect(said(chapterEmpty, saying('other', '无。'))).toEqual([]);
    expect(said(chapterEmpty, saying('evaluation', ' '))).toEqual([]);
  });

  it('标题与规定不一致时给出两者', () => {
    const headed = (heading: string | null) =>
      changed((report) => {
        chapterOf(report, 'disputes').heading = heading;
      });
    const [found] = chapterHeading.check(headed('因信息公开工作受到举报、复议、诉讼的情况'), {});
    expect(found).toMatchObject({
      severity: 'hint',
      part: 'disputes',
      path: 'heading',
      quote: '五、因信息公开工作受到举报、复议、诉讼的情况',
      message:
        '标题“因信息公开工作受到举报、复议、诉讼的情况”与规定标题“因学校信息公开工作受到举报、复议、诉讼的情况”不一致，请核对',
    });
    expect(said(chapterHeading, headed(null))).toEqual([]);
    expect(said(chapterHeading, headed('因学校信息公开工作受到举报、复议、 诉讼的情况'))).toEqual([]);
  });

  it('标题里只错一个词的，由错别字说明，不再说标题和目录', () => {
    const report = changed((draft) => {
      chapterOf(draft, 'disputes').heading = '因学校信息公开工作收到举报、复议、诉讼的情况';
    });
    expect(said(chapterHeading, report)).toEqual([]);
    const told = checkReport(report).filter(({ quote = '' }) => quote.includes('举报、复议、诉讼的情况'));
    expect(told.map(({ rule, part, path }) => [rule, part, path])).toEqual([['typo', 'disputes', 'heading']]);
  });

  it('只多几个字或少几个字的标题是提示，说法不同的是警告', () => {
    const headed = (key: ChapterKey, heading: string, end = '2025-08-31') =>
      chapterHeading
        .check(
          changed((report) => {
            chapterOf(report, key).heading = heading;
            report.preface.period = { ...report.preface.period, end };
          }),
          {},
        )
        .map(({ severity }) => severity);
    expect(headed('overview', '信息公开工作概述')).toEqual(['hint']);
    expect(headed('overview', '学院主要工作概述')).toEqual(['hint']);
    expect(headed('proactive', '信息主动公开情况')).toEqual(['hint']);
    expect(headed('other', '其它需要报告的事项')).toEqual(['warning']);
    expect(headed('disputes', '因学校信息公开工作受到举报的情况')).toEqual(['warning']);
    expect(headed('disputes', '因学校信息公开工作受到举报的情况', '2016-08-31')).toEqual([]);
    expect(headed('experience', '信息公开工作主要经验、存在的问题和改进措施', '2015-08-31')).toEqual([]);
    expect(headed('experience', '主要经验、存在的主要问题和下一步改进措施', '2017-08-31')).toEqual([]);
    expect(headed('experience', '主要经验、问题与改进措施', '2017-08-31')).toEqual([]);
    expect(headed('experience', '主要经验、问题与改进措施')).toEqual(['warning']);
    expect(headed('experience', '工作体会和打算', '2017-08-31')).toEqual(['warning']);
  });

  it('次序颠倒', () => {
    const swapped = changed((report) => {
      report.chapters = [1, 0, 2, 3, 4, 5, 6, 7].flatMap((i) => report.chapters[i] ?? []);
    });
    expect(said(chapterOrder, swapped)).toEqual(['warning “主动公开情况”应排在“概述”之后，现在是第一部分']);
    const behind = changed((report) => {
      report.chapters = [0, 1, 3, 2, 4, 5, 6, 7].flatMap((i) => report.chapters[i] ?? []);
    });
    expect(said(chapterOrder, behind)).toEqual([
      'warning “对信息公开的评议情况”应排在“依申请公开和不予公开情况”之后，现在是第三部分',
    ]);
    expect(said(chapterOrder, changed())).toEqual([]);
    expect(said(chapterOrder, omitting('evaluation'))).toEqual([]);
  });
});

describe('各部分应写的内容', () => {
  it.each<[ChapterKey, string, string]>([
    ['overview', '学校建立制度，落实清单，开展培训。', '考核评议情况'],
    ['experience', '主要经验是领导重视。存在的问题是更新较慢。', '下一步改进措施'],
  ])('%s：%s', (key, text, label) => {
    expect(said(mandatedContent, saying(key, text))).toEqual([`warning 本章没有写到“${label}”，请补写`]);
  });

  it.each(['无。', '无', '没有', ' 本学年度无此类情况。'])('第五章只写“%s”，一条意见，可以改成一句话', (none) => {
    const report = wordsOnly('disputes', none);
    const sentence = '本学年度学校未因信息公开工作受到举报、被申请行政复议或被提起行政诉讼。';
    expect(mandatedContent.check(report, {})).toMatchObject([
      {
        severity: 'warning',
        message: `本章只写了“${none.trim()}”，请写成完整的句子，写明“举报情况”“复议情况”“诉讼情况”，如“${sentence}”`,
        values: { requirement: 'complaints reconsideration litigation' },
        fix: [{ part: 'disputes', path: 'prose.0', from: none, to: sentence }],
      },
    ]);
    const mended = wordsOnly('disputes', sentence);
    const left = checkReport(mended).filter(({ part }) => part === 'disputes');
    expect(left.map(({ rule }) => rule)).toEqual(['table-blank']);
  });

  it('无在别的章能有几种意思，只提意见，不代写', () => {
    const [found, ...more] = mandatedContent.check(wordsOnly('experience', '无。'), {});
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      message:
        '本章只写了“无。”，请写成完整的句子，写明“新做法新举措、主要经验”“存在的问题”“下一步改进措施”，没有的也要写明没有什么',
    });
    expect(found?.fix).toBeUndefined();
  });

  it.each<[ChapterKey, string]>([
    ['disputes', '没有举报、复议。'],
    ['disputes', '无上述诉讼。'],
    ['onRequest', '没有收到申请。'],
  ])('%s：“%s”不只是“无”，逐项提出', (key, text) => {
    for (const { message } of mandatedContent.check(wordsOnly(key, text), {})) expect(message).toMatch(/^本章没有写到/);
  });

  it.each<[ChapterKey, string]>([
    ['evaluation', '师生和社会公众给予肯定。'],
    ['disputes', '没有举报、复议和诉讼。'],
  ])('%s：%s suffices', (key, text) => {
    expect(said(mandatedContent, saying(key, text))).toEqual([]);
  });

  it('a figure in the table says it as well as words', () => {
    const only = (tables: Record<string, Record<string, string>>) =>
      changed((report) => {
        for (const { content } of report.chapters) content.tables = {};
        const chapter = chapterOf(report, 'onRequest');
        chapter.prose = [{ kind: 'paragraph', text: '本学年没有收到申请。涉密信息不予公开。' }];
        chapter.tables = tables;
      });
    expect(said(mandatedContent, only({ fees: { 'charged.cases': '0' } }))).toEqual([]);
    const [found] = mandatedContent.check(only({}), {});
    expect(found).toMatchObject({ path: 'prose.0', quote: '本学年没有收到申请', values: { requirement: 'fees' } });
    const some = only({});
    chapterOf(some, 'onRequest').prose = [{ kind: 'paragraph', text: '收到申请3件，均已答复。涉密信息不予公开。' }];
    expect(mandatedContent.check(some, {})).toMatchObject([
      {
        quote: '三、依申请公开和不予公开情况',
        values: { requirement: 'fees' },
      },
    ]);
  });

  it('quotes the heading 重点领域 where 财务 is missing', () => {
    const report = changed((draft) => {
      chapterOf(draft, 'proactive').prose = [
        { kind: 'paragraph', text: '学校网站发布招生信息。' },
        { kind: 'heading', level: 1, text: '重点领域信息公开情况' },
      ];
    });
    expect(mandatedContent.check(report, {})).toMatchObject([
      { path: 'prose.1', quote: '（一）重点领域信息公开情况', values: { requirement: 'finance' } },
    ]);
  });
});
