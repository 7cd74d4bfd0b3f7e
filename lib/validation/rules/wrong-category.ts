import { normalForm } from '@/lib/prose';
import { remembered } from '@/lib/prose/remembered';
import { blockText, CATEGORIES, CHECKLIST, type Prose } from '@/lib/report';
import type { Finding } from '../finding';
import { finding, type Rule } from '../rule';

const BASIS = '教办函〔2014〕23号：高等学校信息公开事项清单';
/** Shorter words of an item (学籍管理办法, 专业设置) are said of much else. */
const TELLING = 9;

/** The words that name one item alone, with the category it belongs to: 校级领导干部因公出国（境）情况 → 人事师资信息. */
const PHRASES: readonly { phrase: string; category: string }[] = CHECKLIST.flatMap(({ text, category }) =>
  normalForm(text)
    .split(/[、，]/)
    .filter((phrase) => phrase.length >= TELLING)
    .map((phrase) => ({ phrase, category })),
);

/** Those that a text repeats word for word. */
const phrasesIn = remembered((written): readonly (typeof PHRASES)[number][] => {
  const text = normalForm(written);
  return PHRASES.filter(({ phrase }) => text.includes(phrase));
});

/** The category that a heading names: "5.对外交流与合作信息". */
const namedBy = remembered((heading): { name?: string } => {
  const written = normalForm(heading).replace(/[。：]$/, '');
  return CATEGORIES.find(({ name }) => name !== '其他' && written === normalForm(name)) ?? {};
});

/** An item of the list, word for word, under the heading of another category. */
export const wrongCategory: Rule = {
  id: 'wrong-category',
  check: (report) =>
    report.chapters
      .filter(({ content }) => !content.omitted)
      .flatMap(({ key, content }) => misplaced(key, content.prose)),
};

function misplaced(part: Finding['part'], prose: Prose): Finding[] {
  let under: string | undefined;
  return prose.flatMap((block, i) => {
    const heading = block.kind === 'item' ? block.lead : block.kind === 'heading' ? block.text : '';
    if (heading !== '') under = namedBy(heading).name;
    if (under === undefined) return [];
    const written = blockText(block);
    const found = phrasesIn(written).filter(({ category }) => category !== under);
    return found.map(({ phrase, category }) => {
      const text = normalForm(written);
      const message = `“${phrase}”在清单中属于“${category}”，不属于“${under}”，请移到相应部分`;
      const at = text.indexOf(phrase);
      // As the author wrote it, with half-width marks, where no white space moves the place.
      const quote = written.length === text.length ? written.slice(at, at + phrase.length) : phrase;
      const more = { path: `prose.${i}`, quote, basis: BASIS, values: { under: under ?? '', category } };
      return finding('wrong-category', 'warning', part, message, more);
    });
  });
}
