import { describe, expect, it } from 'vitest';
import type { Block, ReportContent } from '@/lib/report';
import { checkReport } from './check-report';
import { EXPLANATIONS } from './explanations';
import { type Finding, fingerprint } from './finding';
import { saying } from './rules/changed.arbitrary';
import { withSubject } from './subject';
import { staged } from './testing/staged';

const finding = (given: Partial<Finding>): Finding => ({
  rule: 'r',
  severity: 'warning',
  part: 'overview',
  chapter: 'overview',
  message: '“三项工作”下面列了2项',
  ...given,
});
const same = (a: Partial<Finding>, b: Partial<Finding>) => fingerprint(finding(a)) === fingerprint(finding(b));

describe('已说明的警告', () => {
  const quote = '做好三项工作：建章立制、加强培训。';

  it('仍算已说明：上面加了段落，或者只动了空格和换行', () => {
    expect(same({ quote, path: 'prose.0' }, { quote, path: 'prose.3' })).toBe(true);
    expect(same({ path: 'prose.0' }, { path: 'prose.3' })).toBe(true);
    expect(same({ quote }, { quote: '做好 三项工作：建章立制、\n加强培训。' })).toBe(true);
    expect(same({ message: '应为12项' }, { message: '应为 12 项' })).toBe(true);
  });

  const saidOf = (text: string, words: string) => {
    const start = text.indexOf(words);
    const window = text.slice(Math.max(0, start - 4), start + words.length + 4);
    const own = withSubject(
      saying('overview', text),
      finding({ path: 'prose.0', quote: window, message: `“${words}”请核对` }),
    );
    return fingerprint(own);
  };
  const told = '统一部署。学校做好三项工作并加强培训。结果良好。';

  it('仍算已说明：引文带到的前后句改了，句中只动了空格', () => {
    expect(saidOf('周密部署。学校做好三项工作并加强培训。成效明显。', '三项工作')).toBe(saidOf(told, '三项工作'));
    expect(saidOf('统一部署。学校 做好三项工作并 加强培训。结果良好。', '三项工作')).toBe(saidOf(told, '三项工作'));
  });

  it('要重新说明：引文没有引全的那一句改了', () => {
    expect(saidOf('统一部署。学校做好三项工作并加强宣传。结果良好。', '三项工作')).not.toBe(saidOf(told, '三项工作'));
  });

  it('要重新说明：说的那一句改了，数改了，或者换了部分', () => {
    expect(same({ quote }, { quote: '做好三项工作：建章立制、加强宣传。' })).toBe(false);
    expect(same({ quote }, { quote, message: '“三项工作”下面列了4项' })).toBe(false);
    expect(same({ quote }, { quote, part: 'other' })).toBe(false);
    expect(same({ path: 'tables.fees.charged.cases' }, { path: 'tables.fees.waived.cases' })).toBe(false);
    expect(same({ quote: '甲。乙。', message: '前后重复' }, { quote: '甲。丙。', message: '前后重复' })).toBe(false);
  });

  it('缺少的内容只有位置可引：位置变了仍算已说明', () => {
    expect(same({ about: 'fees', quote: '甲。' }, { about: 'fees', quote: '乙。' })).toBe(true);
    expect(same({ about: 'fees' }, { about: 'refusals' })).toBe(false);
  });
});

/** Found once more when anything else is written; a chapter that says nothing or only 无 says something now. */
const OF_WHOLE_CHAPTERS = ['chapter-empty', 'preface-incomplete', 'carried-unconfirmed'];
const warnings = EXPLANATIONS.filter(({ rule, severities }) => {
  return severities.includes('warning') && !OF_WHOLE_CHAPTERS.includes(rule);
}).flatMap(({ rule, examples }) => examples.map((example) => ({ rule, ...example })));

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const EDITS: readonly [string, (report: ReportContent) => void][] = [
  [
    'paragraphs above',
    ({ chapters }) => {
      for (const { content } of chapters) if (!content.omitted) content.prose.unshift(paragraph('现将情况报告如下。'));
    },
  ],
  [
    'a paragraph below',
    ({ chapters }) => {
      for (const { content } of chapters) if (!content.omitted) content.prose.push(paragraph('以上情况已经核实。'));
    },
  ],
  [
    'a sentence before it in its paragraph',
    ({ chapters }) => {
      for (const { content } of chapters)
        content.prose = content.prose.map((block) =>
          // A row of a table that became paragraphs is no sentence.
          block.kind === 'paragraph' && !block.bound && !block.carried && !block.text.includes('　')
            ? { ...block, text: `现将情况报告如下。${block.text}` }
            : block,
        );
    },
  ],
];

it.each(EDITS)('每条规则的警告：%s leaves it answered', (_, edit) => {
  const asked = warnings.flatMap(({ where, wrong }) => {
    const { content, context } = staged(where, wrong);
    const before = checkReport(content, context).filter(({ severity, message }) => {
      return severity === 'warning' && !message.startsWith('本章只写了');
    });
    const edited = structuredClone(content);
    edit(edited);
    const after = new Set(checkReport(edited, context).map(fingerprint));
    return before.filter((own) => !after.has(fingerprint(own)));
  });
  expect(asked.map(({ rule, quote, message }) => [rule, quote, message])).toEqual([]);
});
