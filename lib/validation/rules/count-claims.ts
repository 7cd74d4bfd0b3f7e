import {
  announcesPoints,
  type CountClaim,
  findCountClaims,
  findSeries,
  type NameCount,
  namesAfter,
  namesBefore,
  namesInBracket,
  pointsAfter,
  type Series,
  sealedNames,
  withoutTitles,
} from '@/lib/prose';
import { clauseAround } from '@/lib/prose/clause-around';
import { rememberedBy } from '@/lib/prose/remembered';
import type { Prose } from '@/lib/report';
import type { Finding } from '../finding';
import { type ProseText, proseTexts } from '../prose-texts';
import { finding, type Rule } from '../rule';

/** The series a claim announces begins this near to it. */
const NEAR = 30;
/** With 以下, 如下 or a colon it may begin a little further off. */
const ANNOUNCED = 60;
const ANNOUNCES = /以下|如下|下列|[：:]/;
/** The last point of a series ends this near to what sums it up. */
const SUMMED_UP = 200;
/** Longer lists are not counted by who writes them. */
const MOST_NAMES = 20;

type Told = { found: number; how: string };

/** "三个方面" followed by four, "等5个部门" behind six names. */
export const countClaims: Rule = {
  id: 'count-claim',
  check: (report) => proseTexts(report).flatMap(findingsIn),
};

const findingsIn = rememberedBy(({ key }: ProseText) => key, read);

function read(prose: ProseText): readonly Finding[] {
  const text = withoutTitles(prose.text);
  const claims = findCountClaims(text);
  if (claims.length === 0) return [];
  const series = findSeries(text);
  const sealed = sealedNames(prose.text);
  return claims.flatMap((claim): Finding[] => {
    const told =
      inSeriesBefore(text, claim, series) ??
      inSeries(text, claim, series) ??
      inItems(prose, claim) ??
      inListBehind(prose.text, sealed, claim) ??
      inNames(prose.text, sealed, claim);
    if (!told || told.found === claim.count) return [];
    const message = `写“${claim.quote.trim()}”，${told.how}${told.found}${told.how === '前面列了' ? '个' : '项'}，请核对`;
    const quote = clauseAround(prose.text, claim.start, claim.end);
    const values = { claimed: claim.count, found: told.found };
    return [
      finding('count-claim', 'warning', prose.part, message, {
        path: `prose.${prose.blockAt(claim.start)}`,
        quote,
        values,
      }),
    ];
  });
}

/** 一是……二是……: the series right behind the claim. */
function inSeries(text: string, claim: CountClaim, all: readonly Series[]): Told | undefined {
  const next = all.find(({ start, numbers }) => start >= claim.end && numbers[0] === 1);
  if (!next || next.numbers.length < 2 || !mayAnnounce(text, claim)) return undefined;
  const between = text.slice(claim.end, next.start);
  const announced = ANNOUNCES.test(text.slice(Math.max(0, claim.start - 6), claim.start) + between);
  if (between.length > (announced ? ANNOUNCED : NEAR) || /[。！？]/.test(announced ? '' : between)) return undefined;
  if (findCountClaims(between).some(announcesPoints)) return undefined;
  return { found: Math.max(...next.numbers), how: '后面列了' };
}

/** "以上四个方面" sums up the series before it. */
function inSeriesBefore(text: string, claim: CountClaim, all: readonly Series[]): Told | undefined {
  if (!announcesPoints(claim) || !/(?:以上|上述)这?$/.test(text.slice(Math.max(0, claim.start - 4), claim.start)))
    return undefined;
  const last = all.findLast(
    ({ end, numbers }) => end <= claim.start && claim.start - end < SUMMED_UP && numbers[0] === 1,
  );
  return last && last.numbers.length > 1 ? { found: Math.max(...last.numbers), how: '前面列了' } : undefined;
}

/** Points are told of what is called so; of anything else only where a colon or 以下 says that they follow. */
const mayAnnounce = (text: string, claim: CountClaim): boolean =>
  announcesPoints(claim) ||
  /(?:以下|如下|下列)$/.test(text.slice(Math.max(0, claim.start - 6), claim.start)) ||
  /^[^，,。；;：:\d\n]{0,8}[：:]/.test(text.slice(claim.end, claim.end + 10));

/** A paragraph that ends with the claim, and the numbered paragraphs below it. */
function inItems({ prose, text, blockAt }: ProseText, claim: CountClaim): Told | undefined {
  const at = blockAt(claim.start);
  const rest = /^[^\n]*/.exec(text.slice(claim.end, claim.end + ANNOUNCED))?.[0] ?? '';
  const announced = /以下|如下|下列/.test(text.slice(Math.max(0, claim.start - 8), claim.start)) || /[：:]$/.test(rest);
  if (!announced || rest.length > 20) return undefined;
  const found = itemsBelow(prose, at);
  return found === 0 ? undefined : { found, how: '下面列了' };
}

const levelOf = (block: Prose[number] | undefined): number => (!block || block.kind === 'paragraph' ? 0 : block.level);

/** Numbered blocks of one level right below a paragraph, until its own level comes again. */
function itemsBelow(prose: Prose, at: number): number {
  const level = levelOf(prose[at + 1]);
  if (level === 0) return 0;
  let count = 0;
  for (const block of prose.slice(at + 1)) {
    if (levelOf(block) === level) count++;
    else if (levelOf(block) !== 0 && levelOf(block) < level) break;
  }
  return count;
}

/** "以下四个栏目：甲、乙、丙和丁。", "三个校区（东、西、北）": names behind the number. */
function inListBehind(text: string, sealed: string, claim: CountClaim): Told | undefined {
  const noun = /^[^，,。；;：:、（(\n\d]{0,8}/.exec(text.slice(claim.end, claim.end + 8))?.[0] ?? '';
  const points = announcesPoints(claim) ? pointsAfter(sealed, claim.end) : undefined;
  const names = points ?? namesInBracket(text, claim.end + noun.length) ?? namesAfter(sealed, claim.end);
  return names && told(claim, [names], '后面列了');
}

/** "教务处、财务处、人事处等5个部门", "书记信箱、校长信箱两个信箱": names before the number. */
function inNames(text: string, sealed: string, claim: CountClaim): Told | undefined {
  const lists = namesBefore(sealed, claim.start);
  const sure = lists.every(({ open, marked }) => open || marked) || namesTheListed(text, claim);
  return sure ? told(claim, lists, '前面列了') : undefined;
}

/** Without 等 the number may count something else than the names: what is counted has to be their class. */
function namesTheListed(text: string, { start, noun, kinds, behind }: CountClaim): boolean {
  if (noun !== '' || kinds) return true;
  const last =
    /([》”」"]|[\p{Script=Han}]{2})\s?(?:共|合计)?$/u.exec(text.slice(Math.max(0, start - 6), start))?.[1] ?? '';
  return last.length === 2 && behind.startsWith(last);
}

function told({ count, noun }: CountClaim, lists: readonly NameCount[], how: string): Told | undefined {
  if (lists.length === 0 || count > MOST_NAMES) return undefined;
  // Where one way of reading the list agrees with the number, that is the one meant.
  if (lists.some(({ least, most, open }) => count >= least && (open || count <= most))) return undefined;
  const [list] = lists.toSorted((a, b) => Math.abs(a.least - count) - Math.abs(b.least - count));
  if (!list || count > list.most * 2) return undefined;
  // Headings hold lists of their own (举报、复议、诉讼): only too few parts are told for certain.
  if (noun === '部分' && count < list.least) return undefined;
  return { found: count < list.least ? list.least : list.likely, how };
}
