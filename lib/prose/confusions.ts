import { heldOf } from './holds';
import { findSlips } from './set-words/find-slips';
import { matchesIn, type Span } from './span';

/** A word written for another that sounds or looks like it, and the words around that show it. */
export type Confusion = { pattern: RegExp; wrong: string; right: string };

const c = (wrong: string, right: string, context: string): Confusion => ({
  wrong,
  right,
  pattern: new RegExp(context.replaceAll('~', `(${wrong})`), 'g'),
});

/** Adverbs that reports set before what a school did. */
const MANNER =
  '(?:及时|积极|主动|认真|全面|准确|完整|有效|充分|规范|深入|严格|扎实|稳步|有序|切实|有力|顺利|高效|客观|真实|如实|妥善|不断)';
/** What can only be a verb or its preposition, never the noun that 的 leads to. */
const ACTION =
  '(?=在(?![校线读职岗编籍建册研场用])[^，。；]{2,60}(?:公开|发布|公布|公示|展示)|向(?:社会|公众|师生|全校|校内外?)|将|把|通过(?!率)|做[好到]|(?:开展|推进|推动|完成|回应|解决|保障|维护|反映|展示|提高|提升|加强|落实)了)';

/**
 * Confusions of this genre. Each is decided by its context, so that the same word stays where it is right:
 * 收到举报1件 is said rightly, 因……收到举报的情况 is not.
 */
export const CONFUSIONS: readonly Confusion[] = [
  c(
    '收到',
    '受到',
    '因[^，。；]{2,24}~(?=(?:举报|投诉|复议|行政复议|诉讼|行政诉讼)(?:[、和及与](?:举报|投诉|复议|行政复议|诉讼|行政诉讼))*的?(?:情况|情形))',
  ),
  c('收到', '受到', '~(?=(?:了)?(?:社会|师生|广泛|一致|普遍|高度|各界|上级){0,3}(?:的)?(?:好评|欢迎|肯定|赞誉|重视))'),
  c('受到', '收到', '~(?=[^，。；]{0,10}(?:申请(?![人者])|来信|来电|邮件|意见建议)(?:\\d|共|[件封条份]))'),
  c('接收', '接受', '~(?=[^，。；]{1,24}的(?:监督|评议|审计|质询)(?:[，。；、]|$))'),
  c('给与', '给予', '(?<![供补配自拨发交分送])~'),
  c(
    '截止',
    '截至',
    '(?<!报名|申请|受理|申报|投标|时间|缴费|提交)~(?=\\s?(?:\\d{4}\\s?年|\\d{1,2}\\s?月|目前|当前|今年|本学?年))',
  ),
  c('截止到', '截至', '~(?=\\s?(?:\\d{4}\\s?年|\\d{1,2}\\s?月|目前|当前|今年|本学?年))'),
  c('倍受', '备受', '~(?=[^，。；]{0,8}(?:欢迎|关注|好评|青睐|瞩目|赞誉|肯定|重视))'),
  c('反应', '反映', '(?:师生|群众|公众|学生|家长|集中|普遍|来信|来电|如实|真实|客观)~(?![堂能速机迅快])'),
  c('的', '地', `(?:${MANNER}、?){1,4}~${ACTION}`),
  c('的', '得', '(?:做|办|抓|落实|完成)~(?=(?:不够|还不够|很好|较好|更好|不到位|比较好))'),
  c('时效', '实效', '(?:取得|务求|讲求|追求)(?:了)?(?:明显|良好|显著|较好)?(?:的)?~(?!性)'),
  c('实效', '时效', '(?:诉讼|追诉|办理|答复)~|~(?=已过|期限|期满)'),
  c('权力', '权利', '合法~(?!清单)|(?:知情|参与|监督)的~'),
  c('权力', '权利', '~(?=人(?:不|同意|书面|提出|的意见))'),
  c('安照', '按照', '(?<![公治保平])~(?![片相])'),
  c('制订定', '制定', '~'),
  c('反应', '反映', '~(?=某)'),
  c('征救', '征求', '~'),
  c('约淡', '约谈', '(?<!简)~'),
  c('坐淡', '座谈', '~'),
  c('批付', '批复', '(?:预算|部门|上级|财政)~(?!款)'),
  c('似聘', '拟聘', '~'),
  c('己经', '已经', '~'),
  c('必需', '必须', '~(?=[做严按认加要坚]|及时|高度|全面|进一步)'),
  c('启示', '启事', '(?:招聘|征稿|招领|招生)~'),
  c('坐谈', '座谈', '~(?=会)'),
  c('审察', '审查', '(?:保密|资格|合法性|信息|发布)~'),
  c('既将', '即将', '~(?![^。；]{0,40}[又也])'),
  c('既使', '即使', '~(?![^。；]{0,40}又)'),
  c(
    '即使',
    '及时',
    '~(?=(?:更新|发布|公开|公布|公示|答复|回复|回应|反馈|办理|上传|报送|整改|纠正|补充|披露|解决)(?![^。；]{0,40}[也仍都]))',
  ),
  c('监督', '监督权', '(?<=参与权[、，和及与])~(?=[。；，、]|$)'),
  c('参与', '参与权', '(?<=知情权[、，和及与])~(?=[、和及与](?:表达权|监督权))'),
  c('布署', '部署', '(?<![公发颁宣])~(?!名)'),
  c('部份', '部分', '~(?![额数])'),
  c('园满', '圆满', '(?<![校公花乐家田果])~'),
  c('按装', '安装', '~(?![修订配置])'),
  c('签定', '签订', '(?<![标书])~'),
  c('按排', '安排', '~(?![名序列队班量])'),
  c('以经', '已经', '~(?![济费营验典过常历贸史])'),
  c('在次', '再次', '(?<![现存所旨内])~(?![数级序年月日周学])'),
  c('做为', '作为', '(?<![当叫])~(?!难)'),
  c('建义', '建议', '(?:意见|提出|合理化|征集|采纳)~'),
  c('申述', '申诉', '(?:受理|学生|师生|教职工|考生|提出)~|~(?:办法|渠道|处理|委员会)'),
  c('影向', '影响', '(?<![投摄电])~'),
  c('公式', '公示', '(?:予以|进行|网上|张榜|任前|录取|名单)~|~(?=期[为间满内]|无异议|名单)'),
  c('帐', '账', '~(?=[目户号单务册簿款])|[转记报台]~(?![篷])'),
  c('拔', '拨', '[划调]~|~(?=款|付)'),
  c('拨', '拔', '(?<!遴)选~(?![款付入给])|提~(?=干部)'),
  c('竟', '竞', '(?<![毕究])~(?=[价争聘赛岗])'),
  c('末', '未', '(?<![年月期周季学])~(?=收到|发生|经批准)'),
  c('侯', '候', '[时等气问]~(?![氏门])'),
];

/** Phrases that stand in such reports in this wording alone, so that one character off is a slip. */
const FIXED: readonly string[] = [
  '全面贯彻党的教育方针',
  '落实立德树人根本任务',
  '习近平新时代中国特色社会主义思想',
  '治理体系和治理能力现代化',
  '以公开为常态、不公开为例外',
  '中华人民共和国',
  '参差不齐',
  '卓有成效',
  '行之有效',
  '相辅相成',
  '再接再厉',
  '齐抓共管',
  '各司其职',
  '求真务实',
  '与时俱进',
  '因地制宜',
  '持之以恒',
  '集思广益',
  '举一反三',
  '标本兼治',
  '真抓实干',
  '建章立制',
];

/** 体系与能力 for 体系和能力 is another way to join, and no slip; neither is another mark or a space. */
const JOINS = /[和与及\p{P}\s]/u;

/** Half of a phrase, and where it stands there: the phrase with one other character in it holds one of its halves. */
type Half = { half: string; offset: number; phrase: string };

const HALVES: readonly Half[] = FIXED.flatMap((phrase) => {
  const middle = Math.ceil(phrase.length / 2);
  return [
    { half: phrase.slice(0, middle), offset: 0, phrase },
    { half: phrase.slice(middle), offset: middle, phrase },
  ];
});

/** 的 stands everywhere; it is wrong only behind what manner and verbs end with. */
const BEHIND_THESE = /[时极动真面确整效分范入格实步序力利观善断做办抓成、]的/;
const SINGLE = CONFUSIONS.filter(({ wrong }) => wrong.length === 1);
const LONGER = CONFUSIONS.filter(({ wrong }) => wrong.length > 1);
const wordsHeld = heldOf([...LONGER.map(({ wrong }) => wrong), ...HALVES.map(({ half }) => half)]);

export type ConfusionSpan = Span & { wrong: string; right: string };

/** Where a text writes one word for another: by their contexts first, what no context decides as set words. */
export function findConfusions(text: string): ConfusionSpan[] {
  const held = wordsHeld(text);
  // Most texts hold few of the words, and looking for a word is far cheaper than for its context.
  const single = SINGLE.filter(({ wrong }) => (wrong === '的' ? BEHIND_THESE.test(text) : text.includes(wrong)));
  const longer = held.size === 0 ? [] : LONGER.filter(({ wrong }) => held.has(wrong));
  const halves = held.size === 0 ? [] : HALVES.filter(({ half }) => held.has(half));
  const told = [
    ...[...longer, ...single].flatMap((confusion) => inContext(text, confusion)),
    ...halves.flatMap((half) => misspelt(text, half)),
  ];
  const slips = findSlips(text)
    .filter(({ start, end }) => !told.some((own) => start < own.end && end > own.start))
    .map(({ word, ...span }) => ({ ...span, wrong: span.quote, right: word }));
  return [...told, ...slips];
}

const inContext = (text: string, { pattern, wrong, right }: Confusion): ConfusionSpan[] =>
  matchesIn(text, pattern).map(({ 0: quote, index }) => {
    return { start: index, end: index + quote.length, quote, wrong, right };
  });

/** The phrase with exactly one other character in it. */
function misspelt(text: string, { half, offset, phrase }: Half): ConfusionSpan[] {
  const spans: ConfusionSpan[] = [];
  for (let at = text.indexOf(half); at >= 0; at = text.indexOf(half, at + 1)) {
    const start = at - offset;
    const quote = start < 0 ? '' : text.slice(start, start + phrase.length);
    const [differing, ...more] = [...quote].filter((character, i) => character !== phrase[i]);
    const slip = differing !== undefined && more.length === 0 && !JOINS.test(differing);
    if (quote.length === phrase.length && slip) {
      spans.push({ start, end: start + phrase.length, quote, wrong: quote, right: phrase });
    }
  }
  return spans;
}
