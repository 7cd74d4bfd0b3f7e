import { remembered } from './remembered';
import { matchesIn, type Span } from './span';

/** The name of a private person, and as whom the text names him; `hidden` shows the surname alone. */
export type NamedPerson = Span & { as: string; hidden: string };

/** Surnames that are seldom the beginning of another word behind 申请人; 于, 曾, 任, 成 and the like are left out. */
const SURNAME =
  '(?:欧阳|司马|上官|诸葛|皇甫|慕容|司徒|令狐|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧肖程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔崔邱秦江顾侯邵孟龙雷钱汤尹黎贺赖龚庞樊殷施陶翟颜倪俞葛韦聂邢岳祁耿牟詹靳甄裴覃霍翁柯阮闵])';
/** Who is nothing else here than the one who asked or complained. */
const PARTY = '申请人|举报人|投诉人|起诉人|上诉人|信访人|原告';
/** Who is one of many, unless the words behind the name say that this one asked. */
const ANYBODY = '校外人员|社会人员|校友|学生|考生|家长|居民|市民|村民|公民|教师|教职工|职工|毕业生|律师|记者';
const ASKED = '申请|举报|投诉|起诉|不服|的(?:申请|举报|投诉|起诉|诉讼|复议)';
const DID = `${ASKED}|查阅|查询|要求|提出|提交|来信|来电|来访|反映|询问|以(?![上下外及])|因|就|向|通过`;
const NAMED = new RegExp(
  `(被)?(?:(${PARTY})(?:姓名)?(?:为|是|[：:])?\\s?(${SURNAME})(\\p{Script=Han}{1,2}?)(?=${DID}|[（(，,。；;、]|$)` +
    `|(${ANYBODY})(${SURNAME})(\\p{Script=Han}{1,2}?)(?=${ASKED}))`,
  'gu',
);
/** 张某某 and 王女士 are hidden already; 陈述, 高校 and 陆续 are no names. */
const NO_NAME =
  /某|(?:老师|先生|女士|同学|教授|主任|院长|校长|同志|家长)$|[省市县州]$|^(?:陈述|许[可多]|张贴|高[校中等度级考]|周[边末期]|马上|程[序度]|何[时种地处人以]|陆续|范围|顾[虑客]|谢绝|夏[季天]|林业|施工|余[额下]|江[苏西]|石油|胡乱|龙头|黄河|钟情|董事|苏醒|田间|温馨)/;
const MAY_NAME = new RegExp(`${PARTY}|${ANYBODY}`);

/** Private persons named in full as those who applied, complained or sued: "校外人员张建国申请查阅". */
export const findApplicants = remembered((text): readonly NamedPerson[] =>
  MAY_NAME.test(text) ? matchesIn(text, NAMED).flatMap(personOf) : NOBODY,
);
const NOBODY: readonly NamedPerson[] = [];

function personOf(found: RegExpExecArray): NamedPerson[] {
  const { 0: words, 1: against, 2: party, 3: partys, 4: partyGiven, 5: anybody, 6: anybodys, 7: given, index } = found;
  const surname = partys ?? anybodys ?? '';
  const own = partyGiven ?? given ?? '';
  const quote = surname + own;
  // 被申请人 is the body that is asked.
  if (against !== undefined || NO_NAME.test(quote)) return [];
  const end = index + words.length;
  const hidden = surname + '某'.repeat(own.length);
  return [{ start: end - quote.length, end, quote, as: party ?? anybody ?? '', hidden }];
}
