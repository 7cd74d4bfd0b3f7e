import { type CountClaim, findCountClaims, findSeries, type Series, withoutTitles } from '@/lib/prose';
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
  return claims.flatMap((claim): Finding[] => {
    const told =
      inSeries(text, claim, series) ?? inItems(prose, claim) ?? inColonList(text, claim) ?? inNames(text, claim);
    if (!told || told.found === claim.count) return [];
    const message = `写“${claim.quote.trim()}”，${told.how}${told.found}${told.how === '前面列了' ? '个' : '项'}，请核对`;
    const quote = prose.text.slice(Math.max(0, claim.start - 12), claim.end + 24).replace(/\n/g, '');
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
  if (!next || next.numbers.length < 2) return undefined;
  const between = text.slice(claim.end, next.start);
  const announced = ANNOUNCES.test(text.slice(Math.max(0, claim.start - 6), claim.start) + between);
  if (between.length > (announced ? ANNOUNCED : NEAR) || /[。！？]/.test(announced ? '' : between)) return undefined;
  if (findCountClaims(between).length > 0) return undefined;
  return { found: Math.max(...next.numbers), how: '后面列了' };
}

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

const JOINS = /和|及|与|以及/g;

/** "以下四个栏目：甲、乙、丙和丁。": the fewest and the most names the list can be read as. */
function inColonList(text: string, claim: CountClaim): Told | undefined {
  const list = /^[^，,。；;：:、\n]{0,6}[：:]\s?([^。；;：:，,\n]{2,160})[。；;\n]/.exec(
    text.slice(claim.end, claim.end + 200),
  );
  const names = list?.[1];
  if (names === undefined || /等|其中|\d/.test(names)) return undefined;
  return counted(claim, names, '后面列了');
}

/** "教务处、财务处、人事处等5个部门": more names than are counted; fewer are what 等 says. */
function inNames(text: string, claim: CountClaim): Told | undefined {
  const before = text.slice(Math.max(0, claim.start - 160), claim.start);
  const list = /([^，,。；;：:\n]{1,20}(?:、[^，,。；;：:、\n]{1,20}){1,20})等(?:校内|有关|相关|职能|共)?\s?$/.exec(
    before,
  );
  const names = list?.[1];
  if (names === undefined || /[（(《》)）\d]/.test(names)) return undefined;
  const told = counted(claim, names, '前面列了');
  return told && told.found > claim.count ? told : undefined;
}

function counted(claim: CountClaim, names: string, how: string): Told | undefined {
  const least = names.split('、').length;
  if (least < 2) return undefined;
  const most = least + (names.match(JOINS)?.length ?? 0);
  if (claim.count >= least && claim.count <= most) return undefined;
  return { found: claim.count < least ? least : most, how };
}
