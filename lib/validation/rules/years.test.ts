import { describe, expect, it } from 'vitest';
import { changed, chapterOf, said, saying } from './changed.arbitrary';
import { datesOutside } from './dates-outside';
import { copiedYear, countedBeyond } from './years';

describe('统计期以外的数据', () => {
  it.each([
    [
      '发布干部公示52条（以上数据统计截至2025年11月13日）。',
      'warning “以上数据统计截至2025年11月13日”不在统计期2024年9月1日至2025年8月31日之内，数据应统计到2025年8月31日',
    ],
    [
      '截止2023年12月31日，粉丝8万人。',
      'warning “截止2023年12月31日”不在统计期2024年9月1日至2025年8月31日之内，数据应统计到2025年8月31日',
    ],
  ])('%s', (text, message) => {
    expect(said(countedBeyond, saying('proactive', text))).toEqual([message]);
  });

  it.each([
    '截至2025年8月31日，共发布公告262条。',
    '2025年9月9日召开座谈会，截至目前进展顺利。',
    '2024届毕业生3000人，截至2024年8月31日落实去向2700人。',
  ])('%s', (text) => {
    expect(said(countedBeyond, saying('proactive', text))).toEqual([]);
  });
});

describe('上年年份遗留', () => {
  it('另一学年', () => {
    expect(said(copiedYear, saying('disputes', '2023—2024学年度，学校没有收到举报、复议、诉讼。'))).toEqual([
      'warning 写的是“2023—2024学年度”，本报告是2024—2025学年度，疑为沿用上年文字，请核对',
    ]);
  });

  it('以一个自然年概括学年工作', () => {
    expect(said(copiedYear, saying('experience', '2024年，学校信息公开工作取得进展。'))).toEqual([
      'warning 以“2024年”概括全年，本报告的统计期是2024—2025学年，建议改为“本学年度”',
    ]);
  });

  it.each([
    '2024—2025学年度，学校没有收到举报。',
    '公布《示例大学2023—2024学年本科教学质量报告》。',
    '推文比2023—2024学年增加28篇。',
    '临床医学专业通过认证，有效期6年（2025年6月至2031年5月）。',
    '2025年，学校召开座谈会。',
  ])('%s', (text) => {
    expect(said(copiedYear, saying('experience', text))).toEqual([]);
  });

  it('自然年报告不以学年衡量', () => {
    const report = changed((draft) => {
      draft.preface.period = { kind: 'calendar-year', start: '2025-01-01', end: '2025-12-31' };
      for (const { key, content } of draft.chapters) {
        if (key === 'experience') content.prose = [{ kind: 'paragraph', text: '2025年，学校信息公开工作取得进展。' }];
      }
    });
    expect(said(copiedYear, report)).toEqual([]);
  });
});

describe('统计期以外的日期', () => {
  const of = (text: string) => said(datesOutside, saying('proactive', text));
  it.each([
    [
      '2023年11月，学校召开座谈会。',
      'warning “2023年11月”不在统计期2024年9月1日至2025年8月31日之内，请核对是否写错或沿用了上年文字',
    ],
    [
      '学校加强培训，2025年10月12日组织了检查。',
      'warning “2025年10月12日”不在统计期2024年9月1日至2025年8月31日之内，请核对是否写错或沿用了上年文字',
    ],
    [
      '2023年9月1日至2024年8月31日，共发布信息300条。',
      'warning 写的期间“2023年9月1日至2024年8月31日”与本报告的统计期2024年9月1日至2025年8月31日不一致，疑为沿用上年文字，请核对',
    ],
    [
      '2024年6月，学校召开推进会，通报上一轮自查情况。',
      'warning “2024年6月”不在统计期2024年9月1日至2025年8月31日之内，请核对是否写错或沿用了上年文字',
    ],
    [
      '2024年8月28日公开2023年度部门决算。',
      'warning “2024年8月28日”不在统计期2024年9月1日至2025年8月31日之内，请核对是否写错或沿用了上年文字',
    ],
    [
      '2025年9月15日，学校召开推进会，对新修订的细则作了解读。',
      'warning “2025年9月15日”不在统计期2024年9月1日至2025年8月31日之内，请核对是否写错或沿用了上年文字',
    ],
    [
      '2025年高级职称评审名单于同年10月公示。',
      'warning “同年10月”（2025年）不在统计期2024年9月1日至2025年8月31日之内，请核对是否写错或沿用了上年文字',
    ],
    [
      '2023年9月1日至2024年8月31日，学校收到申请12件，上年结转1件。',
      'warning 写的期间“2023年9月1日至2024年8月31日”与本报告的统计期2024年9月1日至2025年8月31日不一致，疑为沿用上年文字，请核对',
    ],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it.each([
    '2024年1月开设的“防灾”专栏持续运行。',
    '实验楼（2021年3月开工）于2025年6月竣工验收。',
    '2025年12月底前完成栏目改版；学校将于2026年3月上线新平台。',
    '下一步，2025年11月修订目录；拟于2025年10月召开会议。',
    '2013年9月30日，教育部批复同意建立学校；2012年7月决定筹建。',
    '门户网站最近一次改版于2012年9月完成，早在2011年3月召开筹备会。',
    '2024年启动评审，次年3月公示名单，同年11月通报结果。',
    '2024年9月，学校召开部署会；2025年5月12日组织检查。',
    '2010年9月1日起施行，2019年4月修订的条例。',
    '2024年9月1日至2025年8月31日，共发布信息300条。',
    '发布2024年部门预算和《2023年12月简报》，与2024年3月相比有所增加。',
    '2023年9月至2024年8月的年度报告已公布。',
    '编纂《年鉴（2024）》，收录2023年1月至2023年12月的资料。',
    '2019年3月，学校召开大会，通过修订后的章程。',
    '官方微信于2016年5月开通，现有关注人数18652人。',
    '官方微信公众号开通于2013年9月，现有关注人数18652人。',
    '编纂《示例大学年鉴（2024）》，全书82万字，记述2024年1月1日至12月31日各方面工作。',
    '出版《示例大学年鉴（2024）》，时限为2024年1月1日至12月31日。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));

  it('names as its basis what the report’s own period rests on', () => {
    const text = '2023年11月，学校召开座谈会。';
    const basisIn = (kind: 'school-year' | 'calendar-year') =>
      datesOutside.check(
        changed((draft) => {
          chapterOf(draft, 'proactive').prose = [{ kind: 'paragraph', text }];
          if (kind === 'calendar-year') draft.preface.period = { kind, start: '2025-01-01', end: '2025-12-31' };
        }),
        {},
      )[0]?.basis;
    expect(basisIn('school-year')).toBe('教办函〔2014〕23号：编制学校上一学年信息公开工作年度报告');
    expect(basisIn('calendar-year')).toBe('惯例：报告只写所填统计期内的情况');
  });

  it('says it more quietly where the preface declares that some data go further', () => {
    const report = saying('proactive', '2025年9月，学校召开会议。');
    report.preface.prose.push({ kind: 'paragraph', text: '部分内容在时间上略有延伸。' });
    expect(datesOutside.check(report, {})).toMatchObject([{ severity: 'hint' }]);
  });
});

describe('其他学年', () => {
  const of = (text: string) => said(copiedYear, saying('proactive', text));
  it.each([
    ['考核成绩公布，2022—2023学年度发布公告14项。', '“2022—2023学年度”，本报告是2024—2025学年度，疑为沿用上年文字'],
    ['2025—2026学年，学校发布公告14项。', '“2025—2026学年”，本报告是2024—2025学年度，这一学年还没有到'],
  ])('%s', (text, words) => expect(of(text)).toEqual([`warning 写的是${words}，请核对`]));
  it.each([
    '下一步，2025—2026学年学校将推进平台建设。',
    '发布2022—2023学年本科教学质量报告。',
    '比2022—2023学年多3项。',
    '类别　2023—2024学年度　2024—2025学年度　增减',
    '2023—2024学年发布300条，2024—2025学年发布400条。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));
});
