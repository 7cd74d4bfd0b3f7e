import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound } from './bound';
import { boundText, readBound } from './bound-text';
import { createReport } from './create';
import { chapterDefinitions, NATIONAL_2018 } from './editions';
import { followTables, withBoundFigures } from './follow-tables';
import type { Prose } from './prose';
import { TABLES } from './tables';

function report(members: string, end = '2025-08-31') {
  const content = createReport({
    edition: NATIONAL_2018.id,
    variant: 'standard',
    school: '示例大学',
    period: { kind: 'school-year', start: `${Number(end.slice(0, 4)) - 1}-09-01`, end },
    yearWord: '学年度',
    titleWord: '信息公开工作年度报告',
  });
  const chapter = content.chapters.find(({ key }) => key === 'onRequest');
  if (!chapter) throw new Error('no chapter 依申请公开');
  chapter.content.tables.applications = { 'received.members': members, 'received.citizens': '2' };
  return content;
}

const figure = (form: Bound['form'] = 'value') => ({ table: 'applications', cell: 'received.total', form }) as const;
const both = (now: string, before?: string) => ({
  content: report(now),
  lastYear: before === undefined ? null : report(before, '2024-08-31'),
});

describe('what a bound figure says', () => {
  it('the number of its cell, also a total left blank, with separators from five digits on', () => {
    expect(boundText(figure(), both('10'))).toBe('12');
    expect(boundText(figure(), both('11998'))).toBe('12,000');
  });
  it('its change against the school year before, in its unit and in percent', () => {
    expect(boundText(figure('change'), both('10', '5'))).toBe('较上学年增加5件');
    expect(boundText(figure('change'), both('1', '5'))).toBe('较上学年减少4件');
    expect(boundText(figure('change'), both('5', '5'))).toBe('与上学年持平');
    expect(boundText(figure('growth'), both('10', '6'))).toBe('较上学年增长50%');
    expect(boundText(figure('growth'), both('4', '7'))).toBe('较上学年下降33.3%');
  });
  it('its change against the table’s own column of the year before, which has no change itself', () => {
    const content = report('1');
    const chapter = content.chapters.find(({ key }) => key === 'proactive');
    if (chapter) chapter.content.tables.newMedia = { 'wechat.followers': '120', 'wechat.followersPrevious': '100' };
    const say = (cell: string) =>
      boundText({ table: 'newMedia', cell, form: 'change' }, { content, lastYear: content });
    expect(say('wechat.followers')).toBe('较上学年增加20人');
    expect(say('wechat.followersPrevious')).toBeUndefined();
    if (chapter)
      chapter.content.tables.channels = { 'portal.current': '7', 'portal.previous': '5', 'portal.unit': '篇' };
    expect(boundText({ table: 'channels', cell: 'portal.current', form: 'change' }, { content, lastYear: null })).toBe(
      '较上学年增加2篇',
    );
  });
  it('nothing while a cell it needs holds no number, or there is no such cell', () => {
    expect(boundText({ ...figure(), cell: 'received.members' }, both('不适用'))).toBeUndefined();
    expect(boundText(figure('change'), both('10'))).toBeUndefined();
    expect(boundText({ ...figure(), table: 'nowhere' }, both('10'))).toBeUndefined();
  });
  it('or why it says nothing', () => {
    const why = (cell: string, form: Bound['form'], given: ReturnType<typeof both>) =>
      readBound({ table: 'applications', cell, form }, given).why;
    expect(why('received.members', 'value', both('不适用'))).toBe('not-applicable');
    expect(why('received.members', 'value', both('约三件'))).toBe('invalid');
    expect(why('received.organizations', 'value', both('1'))).toBe('blank');
    expect(why('received.nobody', 'value', both('1'))).toBe('no-cell');
    expect(why('received.total', 'change', both('1'))).toBe('last-absent');
    expect(why('carriedIn.total', 'change', both('1', '1'))).toBe('blank');
    expect(why('received.members', 'change', both('1', ' '))).toBe('last-blank');
    expect(why('received.members', 'growth', both('1', '0'))).toBe('last-zero');
    expect(why('received.members', 'change', both('1', '0'))).toBeUndefined();
    const omitted = both('1');
    for (const { key, content } of omitted.content.chapters) if (key === 'onRequest') content.omitted = true;
    expect(why('received.members', 'value', omitted)).toBe('chapter-omitted');
  });
});

describe('prose that follows its tables', () => {
  const prose: Prose = [
    { kind: 'paragraph', text: '前一段。' },
    {
      kind: 'item',
      level: 1,
      lead: '受理情况。',
      text: '新收申请3件，较上年不变，共3件。',
      bound: [
        { at: 4, shown: '3', ...figure() },
        { at: 7, shown: '较上年不变', ...figure('change') },
        { at: 14, shown: '3', ...figure() },
      ],
    },
  ];

  it('says the new figures, again and again', () => {
    const once = followTables(prose, both('10', '5'));
    expect(once[1]).toMatchObject({ text: '新收申请12件，较上学年增加5件，共12件。' });
    expect(followTables(once, both('3', '5'))[1]).toMatchObject({ text: '新收申请5件，较上学年减少2件，共5件。' });
  });
  it('stays the very same where nothing changes, and keeps its words where a figure is gone', () => {
    const once = followTables(prose, both('10', '5'));
    expect(followTables(once, both('10', '5'))).toBe(once);
    expect(followTables(once, both('不适用'))[1]).toMatchObject({ text: '新收申请2件，较上学年增加5件，共2件。' });
  });
  it('leaves words alone that were typed over a figure', () => {
    const typed: Prose = [{ kind: 'paragraph', text: '新收九件', bound: [{ at: 2, shown: '3', ...figure() }] }];
    expect(followTables(typed, both('10'))).toBe(typed);
  });
  it('in every part of a report', () => {
    const content = report('10');
    const bound: Prose = [{ kind: 'paragraph', text: '共3件。', bound: [{ at: 1, shown: '3', ...figure() }] }];
    content.preface.prose = bound;
    content.signature.attachments = [{ title: '附', prose: bound }];
    const followed = withBoundFigures(content, null);
    expect(followed.preface.prose[0]?.text).toBe('共12件。');
    expect(followed.signature.attachments[0]?.prose[0]?.text).toBe('共12件。');
    expect(followed.chapters).toBe(content.chapters);
    expect(withBoundFigures(followed, null)).toBe(followed);
  });
  it('never touches a character outside the figures', () => {
    const word = fc.stringMatching(/^[一-龥，。0-9]{0,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(99_999), (words, members) => {
        let text = words[0] ?? '';
        const bound: Bound[] = [];
        for (const next of words.slice(1)) {
          bound.push({ at: text.length, shown: '7', ...figure() });
          text += `7${next}`;
        }
        const said = String(members + 2).replace(/^(\d{2,3})(\d{3})$/, '$1,$2');
        const [block] = followTables([{ kind: 'paragraph', text, bound }], both(String(members)));
        expect(block?.text).toBe(words.join(said));
      }),
    );
  });

  it('says in every part what each cell says, whatever is typed into the tables and in which order', () => {
    const cells = Object.entries(TABLES).flatMap(([table, { rows, columns }]) =>
      rows.flatMap((row) => columns.map((column) => ({ table, cell: `${row.key}.${column.key}` }))),
    );
    const edit = fc.record({
      place: fc.constantFrom(...cells),
      typed: fc.oneof(fc.nat(200_000).map(String), fc.constantFrom('', '不适用', '0', '1,234', '约三')),
    });
    const cited = fc.array(fc.constantFrom(...cells), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(cited, fc.array(edit, { maxLength: 30 }), (figures, edits) => {
        let content = report('10');
        const prose: Prose = figures.map((own) => {
          const bound = [{ at: 2, shown: '七', form: 'value' as const, ...own }];
          return { kind: 'paragraph', text: '共有七件。', bound };
        });
        content.preface.prose = prose;
        content.signature.attachments = [{ title: '附', prose }];
        const last = new Map<string, string>();
        for (const { place, typed } of edits) {
          for (const { key, tables } of chapterDefinitions(content.edition, content.variant)) {
            const own = content.chapters.find((chapter) => chapter.key === key)?.content;
            const table = tables.find((known) => known === place.table);
            if (own && table) own.tables[table] = { ...own.tables[table], [place.cell]: typed };
          }
          content = withBoundFigures(content, null);
          for (const { bound = [] } of content.preface.prose)
            for (const { shown, ...figure } of bound) {
              const key = `${figure.table} ${figure.cell}`;
              const now = boundText(figure, { content, lastYear: null });
              expect(shown).toBe(now ?? last.get(key) ?? '七');
              last.set(key, shown);
            }
          expect(content.signature.attachments[0]?.prose).toEqual(content.preface.prose);
        }
      }),
    );
  });
});
