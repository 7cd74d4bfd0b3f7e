import { normalForm, readChineseOrdinal, similarity } from '@/lib/prose';
import { asMeant } from '@/lib/prose/as-meant';
import { blockText, hasChecklist, type ReportContent } from '@/lib/report';
import { mandatedChapters } from '../chapters-of';
import type { Finding } from '../finding';
import { finding, type Rule } from '../rule';

const BASIS = '教办厅函〔2018〕80号';
/** A sentence that names this many of the report's chapters is its list of contents. */
const A_LIST = 3;
const ALIKE = 0.5;
const NEARLY_THE_SAME = 0.7;

type Contents = { path: string; sentence: string; headings: Heading[]; named: string[] };

const printedHeadings = (report: ReportContent): Heading[] =>
  mandatedChapters(report)
    .filter(({ position }) => position >= 0)
    .map(({ definition, content }) => ({
      printed: content?.heading ?? definition.heading,
      official: definition.heading,
    }));

const names = (sentence: string, heading: string) => sentence.includes(normalForm(heading));

/** The sentence of the preface that lists the parts of the report. */
function contentsOf(report: ReportContent): Contents | undefined {
  const headings = printedHeadings(report);
  // Parts may be listed with semicolons.
  for (const [i, block] of report.preface.prose.entries())
    for (const sentence of blockText(block)
      .split(/[。\n]/)
      .map(normalForm)) {
      const named = headings.map(({ printed }) => printed).filter((heading) => names(sentence, heading));
      if (named.length >= A_LIST) return { path: `prose.${i}`, sentence, headings, named };
    }
  return undefined;
}

/** The longest stretch of a list that is taken for one heading, in pieces between its marks. */
const MOST_PIECES = 6;

const JOINED = /^(?:和|及|与|以及)|(?:和|及|与|以及|等)$/g;

/** What stands between the headings named word for word, in stretches as long as a heading may be. */
function otherWords({ sentence, named }: Contents): string[] {
  const longestFirst = named.map(normalForm).toSorted((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((text, heading) => text.replace(heading, '，'), sentence);
  return rest.split(/[，；：]/).flatMap((stretch) => {
    const pieces = stretch.split('、').filter((piece) => piece !== '');
    return pieces.flatMap((_, from) =>
      pieces.slice(from, from + MOST_PIECES).map((_own, i) =>
        pieces
          .slice(from, from + i + 1)
          .join('、')
          .replace(JOINED, ''),
      ),
    );
  });
}

const at = ({ path }: Contents, quote: string) => ({ path, quote, basis: BASIS });

/** Words that every heading may have, and that tell none of them. */
const IN_ALL = /信息公开|工作|情况|本年度|学校|主要|[的和与及、]/g;
const tellingWords = (text: string): string => text.replace(IN_ALL, '');

/** The words by which the preface lists a chapter that it does not name word for word. */
function wordsFor(heading: string, words: readonly string[]): string | undefined {
  const likeness = (own: string) =>
    Math.max(similarity(own, heading), similarity(tellingWords(own), tellingWords(heading)));
  const [closest] = words
    .filter((own) => own !== '')
    .map((own) => ({ own, like: likeness(own) }))
    .toSorted((a, b) => b.like - a.like);
  return closest && closest.like >= ALIKE ? closest.own : undefined;
}

type Heading = { printed: string; official: string };

/** One of the two has one word for another, which is told by itself. */
const isSlipOfWord = (told: string, printed: string): boolean =>
  normalForm(asMeant(told)) === normalForm(asMeant(printed));

/** A list may shorten a heading; where it differs in a word or two, one of the two is a slip. */
function otherWording(contents: Contents, told: string, { printed, official }: Heading): Finding {
  const slip = similarity(told, printed) >= NEARLY_THE_SAME;
  const same = normalForm(official) === told && told !== normalForm(printed);
  const advice = same ? `请统一为规定的“${official}”` : slip ? '两处应当一致' : '写法不一，请核对是否统一';
  const message = `前言列为“${told}”，正文标题是“${printed}”，${advice}`;
  return finding('preface-list-vs-headings', slip ? 'warning' : 'hint', 'preface', message, at(contents, told));
}

/** The parts the preface lists are the chapters that follow, word for word. */
export const prefaceList: Rule = {
  id: 'preface-list-vs-headings',
  check: (report) => {
    const contents = contentsOf(report);
    if (!contents) return [];
    const words = otherWords(contents);
    const differing = contents.headings
      .filter(({ printed }) => !contents.named.includes(printed))
      .flatMap((heading): Finding[] => {
        const told = wordsFor(heading.printed, words);
        if (told !== undefined)
          return isSlipOfWord(told, heading.printed) ? [] : [otherWording(contents, told, heading)];
        const message = `前言所列各部分中没有“${heading.official}”，请补上`;
        return [finding('preface-list-vs-headings', 'warning', 'preface', message, at(contents, heading.printed))];
      });
    return [...differing, ...unwritten(report, contents)];
  },
};

/** Listed in the preface, but there is no such chapter. */
const unwritten = (report: ReportContent, contents: Contents): Finding[] =>
  mandatedChapters(report)
    .filter(({ position, definition }) => position < 0 && names(contents.sentence, definition.heading))
    .filter(({ definition }) => definition.key !== 'checklist' || !hasChecklist(report))
    .map(({ definition: { heading } }) => {
      const message = `前言列有“${heading}”，正文没有这一部分`;
      return finding('preface-list-vs-headings', 'warning', 'preface', message, at(contents, heading));
    });

/** Chapters that no notice names stand in the text of the one before them, with their number. */
const ownChapters = (report: ReportContent): number =>
  report.chapters
    .filter(({ content }) => !content.omitted)
    .flatMap(({ content: { prose } }) =>
      prose.filter(
        (block, i) =>
          block.kind === 'paragraph' &&
          OWN_CHAPTER.test(block.text) &&
          ![prose[i - 1], prose[i + 1]].every((beside) => beside && ROW.test(blockText(beside))),
      ),
    ).length;
/** Between lines of cells stands a row without figures ("三、办理结果"), no heading. */
const ROW = /\S[\t\u3000]+\S/;
const OWN_CHAPTER = /^[一二三四五六七八九十]{1,3}、[\p{Script=Han}、（）]{2,40}$/u;

/** More chapters are named before the number than it counts, and none of them as a supplement: nothing can make that right. */
const namesMore = ({ sentence, named }: Contents, end: number, claimed: number): boolean =>
  !sentence.includes('附') && named.filter((heading) => names(sentence.slice(0, end), heading)).length > claimed;

/** "……八个部分" counts the chapters; a table in an attachment may be counted with them. */
export const partCount: Rule = {
  id: 'count-claim',
  check: (report) => {
    const contents = contentsOf(report);
    const claim = contents && /(\d{1,2}|[一二三四五六七八九十]{1,2})个?(?:部分|方面)/.exec(contents.sentence);
    if (!contents || !claim) return [];
    const claimed = Number(claim[1]) || readChineseOrdinal(claim[1] ?? '');
    const printed = contents.headings.length + ownChapters(report);
    const attached = report.checklist.placement === 'attachment' && hasChecklist(report);
    if (claimed === printed || (attached && claimed === printed + 1)) return [];
    const message = `前言写“${claim[0]}”，正文有${printed}个部分，请核对`;
    const values = { claimed: claimed ?? 0, printed };
    const severity = namesMore(contents, claim.index, claimed ?? 0) ? 'error' : 'warning';
    return [finding('count-claim', severity, 'preface', message, { ...at(contents, claim[0]), values })];
  },
};
