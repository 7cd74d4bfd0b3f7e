import { ownWords } from '@/lib/prose';
import type { Readings } from '@/lib/prose/remembered';
import { matchesIn } from '@/lib/prose/span';
import type { ReportContent } from '@/lib/report';
import type { Passage, Remark } from '../passages';
import { prosePassages, textRule } from '../passages';
import { lastSentence } from '../sentences';

const AROUND = 14;
/** What was done with information: the verbs that such sentences turn on. */
const VERB = '(?:公开|公布|发布|公示|开展|组织|举办|推送|报送|召开|接受)';

/** `where` is a cheap question that saves most texts the pattern. */
type Reading = {
  where?: RegExp;
  pattern: RegExp;
  severity: Remark['severity'];
  say: (found: RegExpMatchArray) => string;
};

/** Not all clauses end within 65 characters. */
const LONG_CLAUSE =
  /^(?!(?:[^，,。；;：:！？!?、（）()《》“”"—…\s\d]{0,65}[，,。；;：:！？!?、（）()《》“”"—…\s\d])*[^，,。；;：:！？!?、（）()《》“”"—…\s\d]{0,65}$)/;

const READINGS: readonly Reading[] = [
  {
    // 公开……等信息|资产管理部门网站公开……: an object, then another subject with its own verb, and no mark between.
    where: /等(?:相关)?(?:信息|情况|内容|事项|材料|数据)\p{Script=Han}/u,
    pattern: new RegExp(
      `${VERB}[^，,。；;：:！？\\n]{4,60}等(?:相关)?(?:信息|情况|内容|事项|材料|数据)(?=[^的和与及、，,。；;：:在向以对等后时进为予被将得均都还也并至到由通是可公发方便供让使给按分作用接，])[\\p{Script=Han}]{3,16}?${VERB}(?!情况|工作|栏|专栏|制度|目录|指南|渠道|平台|内容|事项|信息|网)`,
      'gu',
    ),
    severity: 'warning',
    say: () => '这里疑为两句连写，中间缺标点或缺字，请断开',
  },
  {
    where: /[及且于为照如中和][。；;！？]/,
    pattern:
      /(?:以及|并且|而且|对于|关于|由于|因为|按照|例如|比如|其中|(?<![共总缓平温柔随附融调饱])和(?!平|谐)|(?<![涉普顾提触波不以])及)(?=[。；;！？])/g,
    severity: 'warning',
    say: ([word]) => `句子停在“${word}”，后面的话没有写完，请补全`,
  },
  {
    where: /[二三四五]是/,
    pattern: /(?<=[\p{Script=Han}])(?<![^，。；：]{0,1}第|统|唯|专|万|之|其)(?:二|三|四|五)是(?=[\p{Script=Han}]{3})/gu,
    severity: 'hint',
    say: ([mark]) => `“${mark}”前面缺标点，请补上`,
  },
  {
    where: /[行展以]了?[进开予加][行展以]/,
    pattern: /(?:进行|开展|予以|加以)了?(?:进行|开展|予以|加以)(?!的)/g,
    severity: 'warning',
    say: ([words]) => `“${words}”两个动词叠用，请删去一个`,
  },
  {
    // 对……全过程进行，: what is done to it is missing; 对师生公开进行, 对照清单逐项进行 tell how and are whole.
    where: /对[^，,。；;：:]{2,40}进行[，,。；;]/,
    pattern:
      /(?<![针面绝相应核反]|(?<!学)校)对(?!口|外|内|比|接|照|标|话|策)[^，,。；;：:对的按依由在分]{2,30}(?<![序利常步续期中在将同开明真项格细面入一上下场时流后速批])进行(?=[，,。；;])/g,
    severity: 'warning',
    say: () => '“对……进行”后面缺了做什么，请补全',
  },
  {
    where: /了[和与及、]/,
    pattern: /(?:进行|开展|实施|作出|做出|给予|得到|取得)了(?:[和与及](?![谐平解睦会时格])|、)/g,
    severity: 'warning',
    say: ([words]) => `“${words}”中间缺词，请补全`,
  },
  {
    where: /是的[。；;，]/,
    pattern: /(?<=的[、，])是的(?=[。；;，])/g,
    severity: 'warning',
    say: ([words]) => `“${words}”中间缺词，请补全`,
  },
  {
    where: /[，,](?:使|让|令)/,
    pattern: /(?<=^|[。！？\n])(?:通过|经过|随着|由于)[^，,。；;]{4,70}[，,](?:使得?|让|令)(?=[\p{Script=Han}])/gu,
    severity: 'hint',
    say: () => '“通过……使……”连用，句子没有主语，请删去其中一个',
  },
  {
    where: /[。！？][有切极充显]/,
    pattern: /(?<=[。！？])(?:有力|有效|切实|极大|充分|显著)地?(?:保障|提升|推动|促进|维护|增强|提高)了/g,
    severity: 'hint',
    say: ([words]) => `“${words}”前面没有主语，请与上一句连起来或补上主语`,
  },
  {
    // From a mark or the start on, so that no character of a clause is a beginning but the first.
    where: LONG_CLAUSE,
    pattern: /(?<![^，,。；;：:！？!?、（）()《》“”"—…\s\d])[^，,。；;：:！？!?、（）()《》“”"—…\s\d]{66,}/g,
    severity: 'hint',
    say: ([words]) => `连续${words.length}个字没有标点，请断句`,
  },
];

function slips(text: string, readings: Readings): Remark[] {
  const plain = ownWords(text, readings);
  return READINGS.filter(({ where }) => where?.test(plain) ?? true).flatMap(({ pattern, severity, say }) =>
    matchesIn(plain, pattern).map(
      (found): Remark => ({
        severity,
        message: say(found),
        quote: text
          .slice(
            Math.max(0, found.index - (found[0].length > AROUND ? 0 : AROUND)),
            found.index + Math.max(found[0].length, 4) + 2,
          )
          .trim(),
      }),
    ),
  );
}

/** Ends a paragraph: a sentence mark, the colon before a list, or what closes behind one; an address needs none. */
const ENDED = /(?:[。！？!?；;：:…][”’"'）)》〉】]*|[A-Za-z0-9/）)》])$/;
/** Words no paragraph ends with. */
const CUT_OFF = /(?:[，,、]|[的和与及或在对把将向从为以]|以及|并且|包括|其中|通过|根据|按照)$/;
const IS_TEXT = 24;

/** 办理情况统计表, 统计表单位：件: what stands over a table is no sentence. */
const CAPTION =
  /^[^，,。；;：:]{2,60}(?:统计|情况|一览|汇总|明细|数据)表\s?(?:[（(]?\s?(?:计量)?单位[：:][^，,。；;]{1,12})?$/;

/** Cells of a table that became a paragraph. */
const A_ROW = /[\t\u3000]/;

/** A paragraph that stops before its sentence does. */
function unfinished(text: string): Remark[] {
  const words = text.trim();
  const say = (message: string): Remark[] => [
    { severity: 'warning', message, quote: lastSentence(words).slice(-AROUND * 2) },
  ];
  if (A_ROW.test(words)) return [];
  if (words.length > 4 && CUT_OFF.test(words) && !/(?:目的|有的|似的|参与|赠与|给予|存在)$/.test(words)) {
    return say(`段落停在“${words.slice(-4)}”，话没有说完，请补全`);
  }
  if (ENDED.test(words) || CAPTION.test(words) || (words.length < IS_TEXT && !/[。；;，,]/.test(words))) return [];
  return say('段末没有句号，请核对这一段是否写完');
}

/** Paragraphs and items; headings end without a mark. */
const paragraphs = (report: ReportContent): Passage[] => {
  const headings = new Set(
    [
      { part: 'preface', prose: report.preface.prose },
      ...report.chapters.map(({ key, content }) => ({ part: key, prose: content.prose })),
    ].flatMap(({ part, prose }) =>
      prose.flatMap((block, i) => (block.kind === 'heading' ? [`${part} prose.${i}`] : [])),
    ),
  );
  return prosePassages(report).filter(({ part, path }) => path !== 'heading' && !headings.has(`${part} ${path}`));
};

/** Sentences that run together, stop in the middle, or lack what carries them. */
export const brokenSentence = textRule('broken-sentence', slips);
export const unfinishedParagraph = textRule('broken-sentence', unfinished, paragraphs);
