import { ownWords } from '@/lib/prose';
import { clauseAround } from '@/lib/prose/clause-around';
import type { Readings } from '@/lib/prose/remembered';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

const ADVERB = '(?:进一步|大力|切实|扎实|稳步|逐步|积极|充分|不断)';
/** 得到进一步。: the adverb wants its verb; in 不够充分 it is what is said. */
const NO_VERB = new RegExp(`(?:得到|进行|获得|取得|予以|加以|需要|有了?)了?${ADVERB}(?=[。；;！!]|$)`, 'g');
const ENDS = new RegExp(`${ADVERB}(?:[。；;！!]|$)`);
/** 由于……，导致学生。: those it happened to, and not what. */
const NO_PREDICATE =
  /(?:由于|因)[^。；;\n]{2,80}[，,](?:导致|造成|致使|使得)(?:部分|广大|一些)?(?:学生|师生|教师|教职工|学校|学院|部门|公众|群众|家长|考生|申请人)(?=[。；;])/g;
/** 加强作风建设的重要。: what is important is not said; 认识到公开的重要 and 是重要的 are whole. */
const NO_NOUN =
  /(?<!(?:认识|意识|体会|感受|懂得|明白|强调|说明|凸显|显示)[^。；;，,]{0,24})[\p{Script=Han}]的(?:重要|主要|重大|首要|根本)(?=[。；;！!])/gu;
const MAY_LACK_NOUN = /的(?:重要|主要|重大|首要|根本)[。；;！!]/;
/** 进一步扩大师生员工的。: whose what is enlarged is lost; conditions (未……的) and 是……的 are whole. */
const NO_OBJECT =
  /(?<!(?:[是属凡对未应需由靠]|不(?!断)|没有|违反|情形)[^。；;，,]{0,30})(?:进一步|不断|切实|有效|着力|持续|大力|积极|努力|充分|逐步|全面)(?:扩大|加强|提高|提升|增强|完善|促进|推动|推进|保障|满足|拓宽|拓展|强化|深化|维护|调动)了?[\p{Script=Han}]{2,12}(?<![是属])的(?=[。！!])/gu;
const FIRST_HALF = /不[但仅](?!仅?(?:如此|限于|局限|是为了))[^。！？!?；;\n]{2,200}(?=[。！？!?；;])/g;
const SECOND_HALF = /而且|并且|且|也|还|更|又|同时|甚至|反而|都|就连|即使|而是|进而|另|再|亦|均|从而|并/;

/** 资助政策及时通过网站、公众号等有关情况。: by what means, and not what was done. */
const DONE =
  '公[开布示告]|[发颁]布|刊[登发]|推[送广]|宣传|通报|通知|报[道送]|转发|印发|发送|告知|了解|查[询看阅]|获[取知]|知晓|掌握|建设|运[行维]|维护|管理|更新|改版|整改|检查|完善|加强|开展|做好|接受|听取|收集|征集|反[馈映]|说明|介绍|展示|提供|办理|处理|落实|汇总|整理|解[决读答]|学习|举办|组织|回应|沟通';
const NO_ACT = new RegExp(
  `通过(?<!(?:审议|表决|讨论|研究|会议|一致|全票)通过)(?:(?!${DONE})[^，,。；;：:\\n]){2,60}(?:网站?|网页|主页|公众号|平台|微[信博]|专栏|公[告示]栏|校报|广播|橱窗|渠道|系统)等(?:有关|相关)(?:情况|工作|信息|内容|事项)(?=[。；;])`,
  'g',
);
const MAY_LACK_ACT = /等[有相]关(?:情况|工作|信息|内容|事项)[。；;]/;
/** 关于校园安全工作的有关情况。 behind another sentence: what it is about, and nothing of it. */
const TOPIC_ALONE = /[。！？](?:关于|对于)[^，,。；;：:\n]{2,40}(?:情况|工作|事项|问题)(?=[。！？])/g;
const MAY_BE_ALONE = /[。！？][关对]于/;

const remark = (quote: string, message: string): Remark => ({ severity: 'warning', message, quote });

const noVerb = (plain: string): Remark[] =>
  matchesIn(plain, NO_VERB).map(({ 0: words, index }) =>
    remark(clauseAround(plain, index, index + words.length), `句子停在“${words}”，后面缺了话，请补全`),
  );

const read = (text: string, readings: Readings): Remark[] => {
  const adverb = ENDS.test(text);
  const cause = /(?:导致|造成|致使|使得)/.test(text);
  const pair = /不[但仅]/.test(text);
  const attribute = MAY_LACK_NOUN.test(text);
  const object = /的[。！!]/.test(text);
  const act = MAY_LACK_ACT.test(text);
  const topic = MAY_BE_ALONE.test(text);
  if (!adverb && !cause && !pair && !attribute && !object && !act && !topic) return [];
  const plain = ownWords(text, readings);
  return [
    ...(adverb ? noVerb(plain) : []),
    ...(attribute
      ? matchesIn(plain, NO_NOUN).map(({ 0: words, index }) =>
          remark(
            clauseAround(plain, index, index + words.length),
            `句子停在“${words.slice(1)}”，后面缺了名词（如“内容”“举措”），请补全`,
          ),
        )
      : []),
    ...(object
      ? matchesIn(plain, NO_OBJECT).map(({ 0: words, index }) =>
          remark(clauseAround(plain, index, index + words.length), `句子停在“${words}”，后面缺了名词，请补全`),
        )
      : []),
    ...(cause
      ? matchesIn(plain, NO_PREDICATE).map(({ 0: quote }) =>
          remark(quote, `句子停在“${quote.split(/[，,]/).at(-1)}”，没有写明结果，请补全`),
        )
      : []),
    ...(pair ? halves(plain) : []),
    ...(act ? noAct(plain) : []),
    ...(topic
      ? matchesIn(plain, TOPIC_ALONE).map(({ 0: words }) =>
          remark(words.slice(1), `“${words.slice(1)}”只有话题，没有写怎么样，请补全`),
        )
      : []),
  ];
};

const noAct = (plain: string): Remark[] =>
  matchesIn(plain, NO_ACT).map(({ 0: words, index }) =>
    remark(
      clauseAround(plain, index, index + words.length),
      `“${words.slice(0, 2)}……${words.slice(-5)}”中间没有写做了什么，请补上“公布”等动词`,
    ),
  );

const halves = (plain: string): Remark[] =>
  matchesIn(plain, FIRST_HALF)
    .map(({ 0: quote }) => quote)
    // The other half may stand behind a semicolon, in the next sentence never.
    .filter((quote) => !SECOND_HALF.test(quote.slice(2)))
    .map((quote) => remark(quote, `“${quote.slice(0, 2)}”后面没有“而且”“还”等与它呼应，话没有说完，请补全`));

/** Sentences that stop before what they lead to. */
export const unfinishedSentence = textRule('broken-sentence', read);
