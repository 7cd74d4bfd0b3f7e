import { describe, expect, it } from 'vitest';
import { blockText, type ReportContent } from '@/lib/report';
import { changed, chapterOf, said } from './changed.arbitrary';
import { contactUntold, prefaceIncomplete, prefacePeriod } from './preface';
import { partCount, prefaceList } from './preface-list';

const withPreface = (change: (text: string) => string): ReportContent =>
  changed(({ preface }) => {
    preface.prose = preface.prose.map((block) => ({ ...block, text: change(block.text) }));
  });

const saying = (text: string) =>
  changed(({ preface }) => {
    preface.prose = [{ kind: 'paragraph', text }];
  });

describe('填报而没有写出的联系方式', () => {
  it('邮编和邮箱', () => {
    const report = withPreface((text) => text.replace('，邮编：100000', '').replace(/，电子邮箱：[^）]+/, ''));
    expect(said(contactUntold, report)).toEqual([
      'hint 填报了邮政编码“100000”，前言正文没有写',
      'hint 填报了电子邮箱“xxgk@example.edu.cn”，前言正文没有写',
    ]);
    expect(said(contactUntold, changed())).toEqual([]);
    expect(said(contactUntold, saying(' '))).toEqual([]);
  });

  it('电话写法不同，还是同一个号码', () => {
    const typed = (phone: string) =>
      changed(({ preface }) => {
        preface.contact.phone = phone;
      });
    expect(said(contactUntold, typed('（010） 12345678'))).toEqual([]);
    expect(said(contactUntold, typed('010-12345678、87654321'))).toEqual([
      'hint 填报了电话“010-12345678、87654321”，前言正文没有写',
    ]);
  });
});

describe('前言要素', () => {
  it('没有前言时说明应写哪些内容', () => {
    expect(said(prefaceIncomplete, saying(' '))).toEqual([
      'error 还没有前言，请写明编制依据、统计期限、联系方式和电子版下载地址（可按资料生成）',
    ]);
  });

  it('前言正文缺什么就说什么，资料栏填了也不算', () => {
    expect(said(prefaceIncomplete, saying('现将本校信息公开工作情况报告如下。'))).toEqual([
      'warning 前言没有写明编制依据',
      'warning 前言没有写明统计期限（起止日期）',
      'warning 前言没有写明联系方式（地址、邮编、电话或电子邮箱）',
      'warning 前言没有写明电子版下载地址',
    ]);
    expect(
      said(
        prefaceIncomplete,
        withPreface((text) => text.replace(/https:\/\/[^）]+/, '略')),
      ),
    ).toEqual(['warning 前言没有写明电子版下载地址']);
  });

  it.each([
    '根据《高等学校信息公开办法》编制。统计期限为2024年9月1日至2025年8月31日。联系电话：010-12345678。下载地址：https://xxgk.example.edu.cn/nb.htm。',
    '根据《高等学校信息公开办法》编制，时间为2024年9月1日-2025年8月31日，邮箱xxgk@example.edu.cn，网址www.example.edu.cn',
    '根据《高等学校信息公开办法》编制，数据自2024年9月1日起至2025年8月31日止。来信请寄示例市学府路1号（邮编100000），电子版见xxgk.example.edu.cn。',
  ])('%s', (text) => {
    expect(said(prefaceIncomplete, saying(text))).toEqual([]);
  });

  it('写了不存在的日期，不算没有写明统计期限', () => {
    const text =
      '根据《高等学校信息公开办法》编制，统计期为2024年9月1日至2025年9月31日，邮箱xxgk@example.edu.cn，网址www.example.edu.cn';
    expect(said(prefaceIncomplete, saying(text))).toEqual([]);
  });

  it('前言所写统计期与填报的不一致时给出两者', () => {
    const report = withPreface((text) => text.replace('2024年9月1日至2025年8月31日', '2023年9月1日至2024年8月31日'));
    expect(said(prefacePeriod, report)).toEqual([
      'error 前言写的统计期“2023年9月1日至2024年8月31日”与填报的统计期2024年9月1日至2025年8月31日不一致',
    ]);
    expect(said(prefacePeriod, changed())).toEqual([]);
    expect(said(prefacePeriod, saying('统计期限见各章。'))).toEqual([]);
    expect(said(prefacePeriod, saying('学校于2014年9月1日至2015年8月31日试点，随后全面推行。'))).toEqual([]);
    const both = '数据统计自2024年9月1日至2025年8月31日，部分数据与2023年9月1日至2024年8月31日作了比较。';
    expect(said(prefacePeriod, saying(both))).toEqual([]);
  });
});

describe('前言所列部分', () => {
  it.each([
    [
      '对信息公开的评议情况，',
      '对信息公开评议情况，',
      'warning 前言列为“对信息公开评议情况”，正文标题是“对信息公开的评议情况”，两处应当一致',
    ],
    ['主动公开情况，', '', 'warning 前言所列各部分中没有“主动公开情况”，请补上'],
  ])('%s → %s', (from, to, message) => {
    expect(
      said(
        prefaceList,
        withPreface((text) => text.replace(from, to)),
      ),
    ).toEqual([message]);
  });

  it('换了说法的部分不算缺少，只提示写法不一', () => {
    const reworded = withPreface((text) =>
      text
        .replace('因学校信息公开工作受到举报、复议、诉讼的情况', '受到举报复议诉讼情况')
        .replaceAll('，', '、')
        .replace('主动公开情况', '信息的主动公开'),
    );
    const told = said(prefaceList, reworded);
    expect(told.filter((message) => message.includes('请补上'))).toEqual([]);
    expect(told).toContain(
      'hint 前言列为“受到举报复议诉讼情况”，正文标题是“因学校信息公开工作受到举报、复议、诉讼的情况”，写法不一，请核对是否统一',
    );
  });

  it('parts may be listed with semicolons', () => {
    const listed = withPreface((text) =>
      text
        .replace('本报告包括概述，主动公开情况，', '本报告包括：概述；主动公开情况；')
        .replace('依申请公开和不予公开情况，', ''),
    );
    expect(said(prefaceList, listed)).toEqual(['warning 前言所列各部分中没有“依申请公开和不予公开情况”，请补上']);
  });

  it('正文标题写错的，不要前言跟着改', () => {
    const misspelt = changed((report) => {
      chapterOf(report, 'other').heading = '其它需要报告的事项';
    });
    expect(said(prefaceList, misspelt)).toEqual([
      'warning 前言列为“其他需要报告的事项”，正文标题是“其它需要报告的事项”，请统一为规定的“其他需要报告的事项”',
    ]);
  });

  it('points at the paragraph that lists them', () => {
    const { preface } = withPreface((text) => text);
    const list = preface.prose.findIndex((block) => blockText(block).includes('本报告包括'));
    const report = changed((draft) => {
      draft.preface.prose = [{ kind: 'paragraph', text: '现予公布。' }, ...draft.preface.prose];
      chapterOf(draft, 'other').heading = '其它需要报告的事项';
    });
    expect(prefaceList.check(report, {}).map(({ path }) => path)).toEqual([`prose.${list + 1}`]);
  });

  it('is certain where the sentence itself names more than it counts', () => {
    const fewer = (attached: string) =>
      changed(({ preface }) => {
        preface.prose = preface.prose.map((block) =>
          block.kind === 'paragraph'
            ? { ...block, text: block.text.replace('八个部分', `七个部分${attached}`) }
            : block,
        );
      });
    expect(said(partCount, fewer(''))).toEqual(['error 前言写“七个部分”，正文有8个部分，请核对']);
    expect(said(partCount, fewer('，清单另附'))).toEqual(['warning 前言写“七个部分”，正文有8个部分，请核对']);
  });

  it('counts the chapters that no notice names', () => {
    const own = changed((report) => {
      const { prose } = chapterOf(report, 'proactive');
      prose.push({ kind: 'paragraph', text: '三、保密审查情况' });
      prose.push({ kind: 'paragraph', text: '一、本年新收申请数量　11　2　13' });
    });
    expect(said(partCount, own)).toEqual(['warning 前言写“八个部分”，正文有9个部分，请核对']);
  });

  it('a row without figures between rows of a table is no chapter', () => {
    const rows = changed((report) => {
      const lines = ['一、本年新收　11　2　13', '三、办理结果', '（一）予以公开　11　2　13'];
      chapterOf(report, 'onRequest').prose.push(...lines.map((text) => ({ kind: 'paragraph' as const, text })));
    });
    expect(said(partCount, rows)).toEqual([]);
  });

  it('前言列有而正文没有的部分', () => {
    const report = changed(({ chapters }) => {
      for (const { key, content } of chapters) content.omitted = key === 'other';
    });
    expect(said(prefaceList, report)).toEqual(['warning 前言列有“其他需要报告的事项”，正文没有这一部分']);
    expect(said(partCount, report)).toEqual(['warning 前言写“八个部分”，正文有7个部分，请核对']);
  });

  it('counts the table in an attachment with the parts', () => {
    const attached = changed((report) => {
      report.chapters = report.chapters.filter(({ key }) => key !== 'checklist');
      report.checklist.placement = 'attachment';
    });
    expect(said(partCount, attached)).toEqual([]);
    expect(said(prefaceList, attached)).toEqual([]);
  });

  it('says nothing of a preface that lists nothing, or lists with half-width marks', () => {
    expect(said(prefaceList, saying('本报告包括概述等内容，共三个方面。'))).toEqual([]);
    expect(said(partCount, saying('本报告包括概述等内容，共三个方面。'))).toEqual([]);
    expect(
      said(
        prefaceList,
        withPreface((text) => text.replaceAll('，', ', ')),
      ),
    ).toEqual([]);
  });
});
