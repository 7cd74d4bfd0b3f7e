import { describe, expect, it } from 'vitest';
import { partOf, type ReportContent } from '@/lib/report';
import { applyChanges } from './apply-changes';
import { checkReport } from './check-report';
import { changed, saying } from './rules/changed.arbitrary';
import { valueAt } from './text-slots';

/** The chapter's words once every fix offered for them is made, and the rules that still remark on it. */
function mended(report: ReportContent, part: 'overview', path: string) {
  const findings = checkReport(report).filter((finding) => finding.part === part && finding.fix);
  const { parts, refused } = applyChanges(
    (key) => partOf(report, key),
    findings.flatMap(({ fix }) => fix ?? []),
  );
  expect(refused).toEqual([]);
  const content = parts.get(part);
  const after = changed((draft) => {
    for (const chapter of draft.chapters) {
      if (chapter.key === part) Object.assign(chapter.content, content);
    }
  });
  const left = checkReport(after).filter((finding) => finding.part === part && finding.fix);
  return { rules: [...new Set(findings.map(({ rule }) => rule))], words: valueAt(content, path), left };
}

describe('可以直接修改的问题', () => {
  it.each([
    [
      'punctuation',
      '学校坚持"应公开尽公开",及时(在专栏)发布:公告。',
      '学校坚持“应公开尽公开”，及时（在专栏）发布：公告。',
    ],
    ['punctuation', '《关于公布《事项清单》的通知》', '《关于公布〈事项清单〉的通知》'],
    ['punctuation', '通过网站、微信、等渠道公开，，及时更新，。', '通过网站、微信等渠道公开，及时更新。'],
    ['punctuation', '依据教办函[2014]23号', '依据教办函〔2014〕23号'],
    ['artefact', '公开工作成 效明 显。', '公开工作成效明显。'],
    ['typo', '公开工作收到师生好评。', '公开工作受到师生好评。'],
    ['repeated-word', '推进信息公开工作工作取得的的进展。', '推进信息公开工作取得的进展。'],
    ['law-title', '依据《高等学院信息公开办法》编制。', '依据《高等学校信息公开办法》编制。'],
    ['law-title', '《高等学校信息公开办法》（教育部令第39号）', '《高等学校信息公开办法》（教育部令第29号）'],
    [
      'obsolete-name',
      '《中华人民共和国政府信息公开条例》（国务院令第492号）',
      '《中华人民共和国政府信息公开条例》（国务院令第711号）',
    ],
    ['approximation-wording', '阅读量近18.5余万次', '阅读量近18.5万余次'],
  ])('%s：%s', (rule, wrong, right) => {
    const { rules, words, left } = mended(saying('overview', wrong), 'overview', 'prose.0.text');
    expect(rules).toEqual([rule]);
    expect(words).toBe(right);
    expect(left).toEqual([]);
  });

  it('恢复规定的标题', () => {
    const report = changed((draft) => {
      for (const chapter of draft.chapters) if (chapter.key === 'overview') chapter.content.heading = '工作概况';
    });
    expect(mended(report, 'overview', 'heading')).toMatchObject({
      rules: ['chapter-heading'],
      words: '概述',
      left: [],
    });
  });

  it.each(['及时将办理结果及时告知申请人', '专栏更新、，公开', '师生（代表参加。'])(
    'leaves to the author what can be mended in more than one way: %s',
    (text) => {
      const findings = checkReport(saying('overview', text)).filter(
        ({ part, rule }) => part === 'overview' && /punct|repeated/.test(rule),
      );
      expect(findings).not.toEqual([]);
      expect(findings.flatMap(({ fix }) => fix ?? [])).toEqual([]);
    },
  );
});
