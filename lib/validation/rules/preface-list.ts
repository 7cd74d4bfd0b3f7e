import { normalForm, readChineseOrdinal, similarity } from '@/lib/prose';
import { hasChecklist, proseText, type ReportContent } from '@/lib/report';
import { mandatedChapters } from '../chapters-of';
import type { Finding } from '../finding';
import { finding, type Rule } from '../rule';
import { splitSentences } from '../sentences';

const BASIS = '教办厅函〔2018〕80号';
/** A sentence that names this many of the report's chapters is its list of contents. */
const A_LIST = 3;
const ALIKE = 0.5;

type Contents = { sentence: string; headings: string[]; named: string[] };

const printedHeadings = (report: ReportContent): string[] =>
  mandatedChapters(report)
    .filter(({ position }) => position >= 0)
    .map(({ definition, content }) => content?.heading ?? definition.heading);

const names = (sentence: string, heading: string) => sentence.includes(normalForm(heading));

/** The sentence of the preface that lists the parts of the report. */
function contentsOf(report: ReportContent): Contents | undefined {
  const headings = printedHeadings(report);
  for (const sentence of splitSentences(proseText(report.preface.prose)).map(normalForm)) {
    const named = headings.filter((heading) => names(sentence, heading));
    if (named.length >= A_LIST) return { sentence, headings, named };
  }
  return undefined;
}

/** What stands between the headings named word for word: the others, as the preface words them. */
function otherWords({ sentence, named }: Contents): string[] {
  const longestFirst = named.map(normalForm).toSorted((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((text, heading) => text.replace(heading, '，'), sentence);
  return rest.split(/[，；：]/).filter((words) => words !== '');
}

const at = (quote: string) => ({ path: 'prose.0', quote, basis: BASIS });

/** The parts the preface lists are the chapters that follow, word for word. */
export const prefaceList: Rule = {
  id: 'preface-list-vs-headings',
  check: (report) => {
    const contents = contentsOf(report);
    if (!contents) return [];
    const words = otherWords(contents);
    const differing = contents.headings
      .filter((heading) => !contents.named.includes(heading))
      .map((heading): Finding => {
        const [closest] = words.toSorted((a, b) => similarity(b, heading) - similarity(a, heading));
        const told = closest !== undefined && similarity(closest, heading) >= ALIKE ? closest : undefined;
        const message = told
          ? `前言列为“${told}”，正文标题是“${heading}”，两处应当一致`
          : `前言所列各部分中没有“${heading}”，请补上`;
        return finding('preface-list-vs-headings', 'warning', 'preface', message, at(told ?? heading));
      });
    return [...differing, ...unwritten(report, contents)];
  },
};

/** Listed in the preface, but there is no such chapter. */
const unwritten = (report: ReportContent, { sentence }: Contents): Finding[] =>
  mandatedChapters(report)
    .filter(({ position, definition }) => position < 0 && names(sentence, definition.heading))
    .filter(({ definition }) => definition.key !== 'checklist' || !hasChecklist(report))
    .map(({ definition: { heading } }) => {
      const message = `前言列有“${heading}”，正文没有这一部分`;
      return finding('preface-list-vs-headings', 'warning', 'preface', message, at(heading));
    });

/** "……八个部分" counts the chapters; a table in an attachment may be counted with them. */
export const partCount: Rule = {
  id: 'count-claim',
  check: (report) => {
    const contents = contentsOf(report);
    const claim = contents && /(\d{1,2}|[一二三四五六七八九十]{1,2})个?(?:部分|方面)/.exec(contents.sentence);
    if (!contents || !claim) return [];
    const claimed = Number(claim[1]) || readChineseOrdinal(claim[1] ?? '');
    const printed = contents.headings.length;
    const attached = report.checklist.placement === 'attachment' && hasChecklist(report);
    if (claimed === printed || (attached && claimed === printed + 1)) return [];
    const message = `前言写“${claim[0]}”，正文有${printed}个部分，请核对`;
    const values = { claimed: claimed ?? 0, printed };
    return [finding('count-claim', 'warning', 'preface', message, { ...at(claim[0]), values })];
  },
};
