import { readNumber } from './numerals';
import { remembered } from './remembered';
import { matchesIn, type Span } from './span';

/** A stated number of things: "以下三个方面", "等5个部门", "四大类". */
export type CountClaim = Span & {
  count: number;
  /** What is counted, where it is one of the words that announce points or name a class of things; else ''. */
  noun: string;
  /** Kinds of things (四大类, 三种), each of which is told once. */
  kinds: boolean;
  /** Words that follow the measure word, `noun` or not: they may name the class of the things listed. */
  behind: string;
};

/** What points are told of: 一是……二是……. */
const POINTS =
  '方面|部分|问题|不足|环节|措施|举措|做法|经验|原因|特点|层面|渠道|途径|类别|部门|单位|平台|栏目|内容|事项|阶段|步骤|维度|短板|任务|工作';
/** Classes whose members are listed by name. */
const CLASSES =
  '专栏|板块|版块|模块|领域|校区|学院|专业|学科|信箱|邮箱|账号|机制|体系|层次|等级|等次|档次|类型|种类|门类|要素|指标|文件|制度|办法|规定|主题|专题|方向|原则|网站|系统|载体|窗口|岗位|机构|小组|工作组|省份|城市|国家|地区|年级|学段|形式|方式|项目|课程|委员会|中心|学校|高校|重点|亮点|职能';
const NUMBER = '(\\d{1,2}|[两二三四五六七八九十]{1,3})\\s?';
/** 10个工作日, 三个月 measure time and count nothing that is listed. */
const NO_TIME = '(?!个?(?:工作日|工作周|自然日|日历日|星期|周|月|季度|学期|学年|年(?!级)|天|小时|学时|课时|分钟))';
const MEASURE = '个|项|大类|大|条|种|类|点|家|部|份|所|套|名|位|人|处|门|篇|件|本|册|场|次';
const CLAIM = new RegExp(
  `(?=[\\d两二三四五六七八九十])(?<![第每各哪某近约余超逾过至到几数多之—–~～\\-\\d.〔一二三四五六七八九十百千万])${NUMBER}${NO_TIME}` +
    `(?:(${MEASURE})?(?:主要|重点|具体|突出|重要|基本|关键|核心|职能|校级|一级)?(${POINTS}|${CLASSES})|(${MEASURE})(?![以左上多余])|(?<=有.)(?=[：:]))`,
  'gu',
);
const BEHIND = 8;
const KINDS = /[大类种]/;

/** Stated numbers of things, in order; about and one are none. */
export const findCountClaims = remembered((text): readonly CountClaim[] =>
  matchesIn(text, CLAIM).flatMap(({ 0: words, 1: figure = '', 2: before, 3: noun = '', 4: alone, index }) => {
    const count = readNumber(figure);
    if (count === undefined || count < 2) return [];
    const end = index + words.length;
    // "主要经验有三：" counts without saying what.
    const start = noun === '' && alone === undefined ? index - 1 : index;
    const quote = text.slice(start, end);
    const kinds = KINDS.test(before ?? alone ?? '');
    return [{ start, end, quote, count, noun, kinds, behind: noun + text.slice(end, end + BEHIND) }];
  }),
);

const POINT = new RegExp(`^(?:${POINTS})`);

/** True where points may be told of what is counted, not names alone. */
export const announcesPoints = ({ noun }: CountClaim): boolean => POINT.test(noun);
