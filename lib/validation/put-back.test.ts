import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type ChapterContent, partOf, type ReportContent } from '@/lib/report';
import { type Applied, applyChanges } from './apply-changes';
import { uniformChanges } from './normalise-report';
import { leftOf } from './old-places';
import { planBack } from './put-back';
import { changed, chapterOf } from './rules/changed.arbitrary';
import { slotText, withValueAt } from './text-slots';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const written = (prose: readonly Block[]): ReportContent =>
  changed((report) => {
    chapterOf(report, 'overview').prose = [...prose];
  });
const proseOf = (report: ReportContent) => chapterOf(report, 'overview').prose;
const textsOf = (report: ReportContent) => proseOf(report).map(slotText);
const stretches = ({ replaced }: Pick<Applied, 'replaced'>) => replaced.flatMap((text) => text.stretches).length;

/** 规范化文字, then what somebody makes of the chapter, then all of it taken back. */
function undone(before: readonly Block[], writes: (prose: Block[]) => Block[] = (prose) => prose) {
  const report = written(before);
  const read = (part: Parameters<typeof partOf>[1]) => partOf(report, part);
  const applied = applyChanges(read, uniformChanges(report));
  const made = applied.parts.get('overview') as ChapterContent | undefined;
  const now = written(made?.prose ?? before);
  const left = leftOf((part) => partOf(now, part), applied.replaced);
  const later = written(writes([...proseOf(now)]));
  const { texts, lost } = planBack((part) => partOf(later, part), applied.replaced, left);
  const content = texts.reduce(
    (own, { path, now: to }) => withValueAt(own, path, to),
    partOf(later, 'overview') as unknown,
  );
  return {
    made: stretches(applied),
    back: stretches({ replaced: texts }),
    lost: lost.map(({ from, to, before: words }) => `${words}${from}→${to}`),
    prose: (content as ChapterContent).prose,
    texts: textsOf(written((content as ChapterContent).prose)),
    now,
  };
}

describe('改动的撤销', () => {
  const before = [paragraph('及时 发布,接受监督;广泛 听取意见。'), paragraph('公开,及时,准确;全面。')];

  it('gives back what was', () => {
    expect(undone(before)).toMatchObject({ made: 7, back: 7, lost: [], prose: before });
  });

  it('puts every character back around what was written since', () => {
    const { texts, lost } = undone(before, ([first, second]) => [
      paragraph(slotText(first ?? '').replace('监督', '社会各界监督')),
      paragraph(`本学年，${slotText(second ?? '')}又写一句，完。`),
    ]);
    expect(texts).toEqual([
      '及时 发布,接受社会各界监督;广泛 听取意见。',
      '本学年，公开,及时,准确;全面。又写一句，完。',
    ]);
    expect(lost).toEqual([]);
  });

  it('knows a mark again by its neighbours where both sides were rewritten', () => {
    const { texts, lost } = undone(before, ([first, second]) => [
      paragraph(slotText(first ?? '').replace('及时发布，接受监督', '主动公布，接受各界监督')),
      ...(second ? [second] : []),
    ]);
    expect(texts[0]).toBe('主动公布,接受各界监督;广泛 听取意见。');
    expect(lost).toEqual(['及时 →']);
  });

  it('follows paragraphs that moved, came, were parted or joined', () => {
    const { texts, lost } = undone(before, ([first, second]) => [
      paragraph('新写的一段，在最前。'),
      paragraph(`${slotText(second ?? '')}另有说明，从略。`),
      paragraph(slotText(first ?? '').slice(0, 6)),
      paragraph(slotText(first ?? '').slice(6)),
    ]);
    expect(texts.join('|')).toBe(
      '新写的一段，在最前。|公开,及时,准确;全面。另有说明，从略。|及时 发布,接|受监督;广泛 听取意见。',
    );
    expect(lost).toEqual([]);
  });

  it('says what stands there no more, and leaves the words of others alone', () => {
    const { texts, lost, back } = undone(before, ([first]) => [
      paragraph(slotText(first ?? '').replace('及时发布，接受', '主动公布、接受')),
      paragraph('全部重写，不留原句。'),
    ]);
    expect(texts).toEqual(['主动公布、接受监督;广泛 听取意见。', '全部重写，不留原句。']);
    expect(back).toBe(2);
    expect(lost).toEqual(['及时 →', '及时发布,→，', '公开,→，', '公开，及时,→，', '公开，及时，准确;→；']);
  });

  it('speaks of nothing that stands as it did already', () => {
    expect(undone(before, () => before)).toMatchObject({ back: 0, lost: [], prose: before });
    const half = undone(before, ([, second]) => [before[0] ?? paragraph(''), second ?? paragraph('')]);
    expect(half).toMatchObject({ back: 3, lost: [], prose: before });
  });

  it('takes no figure apart that follows a table by now', () => {
    const bound = [{ at: 1, shown: '12', table: 'newMedia', cell: 'wechat.posts', form: 'value' as const }];
    const { lost, prose } = undone([paragraph('共１２条')], () => [{ ...paragraph('共123条'), bound }]);
    expect([lost, prose]).toEqual([['共１２→12'], [{ ...paragraph('共123条'), bound }]]);
  });

  const typed = fc
    .array(fc.constantFrom('公开', '信息', ' ', ', ', '(甲)', '１２', '。', '426条', '《办法》', '；'), {
      maxLength: 20,
    })
    .map((pieces) => pieces.join(''));
  const blocks = fc
    .tuple(typed, typed, typed, fc.boolean())
    .map(([lead, text, more, carried]): Block[] => [
      { kind: 'item', level: 2, lead, text, ...(carried && { carried }) },
      paragraph(more),
    ]);

  it('is complete: made and undone, a text is what it was, with its run-in heading and its marks', () => {
    fc.assert(
      fc.property(blocks, (own) => {
        const { made, back, lost, prose } = undone(own);
        expect(prose).toEqual(own);
        expect([back, lost]).toEqual([made, []]);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word: what is written anywhere stays, and each change is taken back or named', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(3), (own, place, gone) => {
        const { made, back, lost, texts } = undone(own, ([item, last = paragraph('')]) => {
          const text = slotText(last);
          const at = place % (text.length + 1);
          return [...(item ? [item] : []), paragraph(`${text.slice(0, at)}【新】${text.slice(at + gone)}`)];
        });
        expect(back + lost.length).toBe(made);
        expect(texts.join('').split('【新】')).toHaveLength(2);
        if (gone > 0) return;
        const plain = (words: string) => words.replace(/【新】|\s/g, '').normalize('NFKC');
        expect(plain(texts.join(''))).toBe(plain(own.map(slotText).join('')));
      }),
      { numRuns: 500 },
    );
  });
});
