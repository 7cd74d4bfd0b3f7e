import type { PlatformFigure, ToldFigure } from '@/lib/prose';
import { marksOf, startAfter } from '@/lib/prose/clauses';
import type { ReportContent } from '@/lib/report';
import type { ToldCell } from './rules/told-cells';
import { yearSpokenOf } from './spoken-year';

/**
 * How surely words of one chapter cite a cell of another's table: 'sure' where they can be nothing else, so that
 * another number contradicts the table; 'likely' where an equal number may be bound to it.
 */
export type Citation = 'sure' | 'likely';

/** Counted for a part of the school, or for some of those concerned. */
const NARROWED =
  /其中|校级|院级|省级|国家级|本科生|研究生|留学生|部分|各(?:学院|院系|部门|单位|系|处室|校区)|二级|下属|院系|学部|某|图书馆|档案馆|附属|医院|校区|分校|后勤|团委|工会|学生会|校友会|研究院|(?:招生|就业|教务|财务|人事|科研|资产|基建|研究生|学生|保卫)(?:办|处|部|科)/;
/** Our own school may be a 学院; 我院 and 学院 at the head of a clause are the school. */
const OF_ONE_COLLEGE = /[^，,、；;：:我本全]学院/;

/** What each table is about must be said where its chapter does not say it. */
const TOPICS: Readonly<Record<string, RegExp>> = {
  applications: /信息公开(?:的)?申请|依申请公开|公开申请|申请公开/,
  applicationWays: /信息公开(?:的)?申请|依申请公开|公开申请|申请公开/,
  fees: /信息公开|依申请/,
  disputes: /信息公开/,
  evaluation: /信息公开|评议/,
};
/** Only some of what the table counts: 网上受理的, 英文网站的. */
const SOME_OF_THEM: Readonly<Record<string, RegExp>> = {
  applications: /当面|现场|信函|来信|传真|邮件|网上|网络|在线|咨询|来电|来访|信访|投诉|例如|比如/,
  channels: /英文|外文|移动|手机|旧版/,
};
const INSIDE = /师生|教职工|学生|校内/;
const OUTSIDE = /公众|社会|公民|校外|法人/;
/** Those of one side of the school gate. */
const ofOneSide = (words: string): boolean => INSIDE.test(words) !== OUTSIDE.test(words);

/** "受理申请12件" and nothing between: in a report on 信息公开 those are the applications. */
const PLAIN_APPLICATIONS =
  /(?:收到|受理|接收|新收)(?:到|了)?(?:各类|各项|有效|书面)?申请(?:共|总数|合计|数量)?(?:计|为)?$/;
const OTHER_MATTER = /项目|课题|资助|奖|职称|专利|学位|入党|立项|住房|出国|转专业|复核|申诉|仲裁|招聘|报名|签证/;

/** The other channels are many in a school: several papers, briefings and conferences. */
const ONE_OF_ITS_KIND = new Set(['portal.current', 'special.current']);

const SENTENCE_MARKS = marksOf('。！？\n');
/** A sentence on many platforms is long; what stands further off is of another one. */
const REACH = 300;

type Report = Pick<ReportContent, 'preface' | 'signature'>;

const without = (words: string, school: string): string => (school === '' ? words : words.replaceAll(school, '学校'));

/** Says which part of the school is counted. */
const isNarrowed = (words: string): boolean => NARROWED.test(words) || OF_ONE_COLLEGE.test(words);

/** How a figure cites the cell its clause speaks of; undefined where it counts something else. */
export function citationOf(
  { before, lead }: Pick<ToldFigure, 'before' | 'lead'>,
  { table, cell, before: pattern }: Pick<ToldCell, 'table' | 'cell' | 'before'>,
  { preface, signature }: Report,
): Citation | undefined {
  // Years carried over from or into have no place but their own chapter.
  if (cell.startsWith('carried')) return undefined;
  const [clause, sentence] = [before, lead].map((words) => without(words, signature.school));
  if (clause === undefined || sentence === undefined) return undefined;
  // "其中师生员工3件" is read whole by its pattern: 其中 narrows nothing that the cell does not.
  const own = pattern.source.startsWith('^') ? clause.replace(/^其中/, '') : clause;
  if (isNarrowed(own) || SOME_OF_THEM[table]?.test(own) || yearSpokenOf(sentence, preface.period) === 'other')
    return undefined;
  const plain = cell === 'received.total' && PLAIN_APPLICATIONS.test(clause) && !OTHER_MATTER.test(sentence);
  const onTopic = TOPICS[table]?.test(sentence) ?? true;
  if (!onTopic) return plain ? 'likely' : undefined;
  const doubtful =
    (table === 'channels' && !ONE_OF_ITS_KIND.has(cell)) || (cell === 'received.total' && ofOneSide(clause));
  return doubtful || isNarrowed(sentence) ? 'likely' : 'sure';
}

/** Accounts of others, and a name in quotation marks. */
const OTHER_ACCOUNT = /[“”"]|招生|就业|共青团|青年|校友|学工/;

/** Where an account posts words too, its videos are a part of what it posts. */
const PARTLY: readonly PlatformFigure['platform'][] = ['wechat', 'weibo', 'toutiao'];

/** The same of a figure of a new-media platform in a text. */
export function citationOfPlatform(
  text: string,
  { end, quote, platform }: PlatformFigure,
  { preface, signature }: Report,
): Citation | undefined {
  const words = text.slice(startAfter(text, end, SENTENCE_MARKS, REACH), end);
  const sentence = without(words, signature.school);
  // What is quoted before a semicolon names no account behind it.
  const clause = sentence.slice(sentence.lastIndexOf('；') + 1);
  if (isNarrowed(sentence.replaceAll('其中', '')) || OTHER_ACCOUNT.test(clause)) return undefined;
  if (yearSpokenOf(sentence, preface.period) === 'other') return undefined;
  const whole = !(PARTLY.includes(platform) && /视频|原创/.test(quote)) && !sentence.includes('其中');
  return whole && /学校|官方|我校|本校/.test(sentence) ? 'sure' : 'likely';
}

/** Whether a sentence that says there were none says it of the table's matter, the whole school and the report's year. */
export const deniesSurely = (table: string, words: string, { preface, signature }: Report): boolean => {
  const sentence = without(words, signature.school);
  const onTopic = TOPICS[table]?.test(sentence) ?? false;
  return onTopic && !isNarrowed(sentence) && !ofOneSide(sentence) && yearSpokenOf(sentence, preface.period) !== 'other';
};
