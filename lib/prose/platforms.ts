import { findQuantities, type Quantity } from './quantities';
import { remembered } from './remembered';
import { matchesIn, type Span } from './span';

/** New-media platforms by the words reports call them; keys are the rows of the statistics table where it has one. */
const PLATFORMS = {
  微信公众号: 'wechat',
  微信公众平台: 'wechat',
  公众号: 'wechat',
  微信视频号: 'channels',
  视频号: 'channels',
  微信: 'wechat',
  微博: 'weibo',
  抖音: 'douyin',
  快手: 'kuaishou',
  哔哩哔哩: 'bilibili',
  B站: 'bilibili',
  今日头条: 'toutiao',
  头条号: 'toutiao',
  小红书: 'xiaohongshu',
  知乎: 'zhihu',
} as const;
export type Platform = (typeof PLATFORMS)[keyof typeof PLATFORMS];

const METRICS = {
  展现: 'impressions',
  曝光: 'impressions',
  阅读: 'views',
  浏览: 'views',
  播放: 'views',
  观看: 'views',
  点赞: 'likes',
  获赞: 'likes',
  转发: 'shares',
  分享: 'shares',
  评论: 'comments',
  粉丝: 'followers',
} as const;
export type Metric = (typeof METRICS)[keyof typeof METRICS] | 'posts';

/** One figure of a platform: "总点赞量30万次" of 微信视频号. */
export type PlatformFigure = Span & {
  platform: Platform;
  /** As the text calls it. */
  name: string;
  metric: Metric;
  quantity: Quantity;
  /** Counted since the account was opened, not over the year. */
  cumulative: boolean;
};

const NAMES = Object.keys(PLATFORMS).join('|').replace('B站', 'B\\s?站');
const NAMED = new RegExp(NAMES);
const TOKEN = new RegExp(
  `(${NAMES})|(${Object.keys(METRICS).join('|')})|(发布|推送|推出)|(累计|总粉丝)|[。；;\\n]|分别`,
  'g',
);
/** Between what is counted and its figure stand only these words; 较上年增加 makes it another figure. */
const LEADS_TO_FIGURE = /^[量数次总达为到有了累计共近约超突破过逾：:\s]{0,8}$/;
const POSTED = /^(?:了|各类|原创|图文|信息|视频|短视频|推文|微头条|作品|内容|文章|[共近约超：:\s]){0,5}$/;
/** A platform and its figure at once: "微博612条". */
const DIRECTLY = /^[\s账帐号共]{0,4}$/;
const NEARBY = 14;
/** "粉丝由上年末的8万人增至9万人": what they are now is the second figure. */
const FROM = /^[数量]{0,2}[由从]/;
const TO = /^(?:增[加长]?|上升|提[升高]|升)[至到为](?:目前|现在|年末|期末)?的?\s?$/;
/** 单篇最高阅读量, 篇均阅读量: of one work, or a mean; the account was read more often. */
const OF_ONE = /(?:单[篇条个期部件]|最高|[篇条期场集日月周人]均|平均)[^，,。；;\d]{0,6}$/;
const BEFORE = 12;
/** "阅读量超过10万次的推文3篇", "阅读量10万＋", "3篇推文阅读量突破10万次": what some works reached. */
const WORKS = '(?:推文|文章|图文|作品|视频|短视频|稿件|信息|内容|消息|直播)';
const REACHED_BY = new RegExp(`^[+＋]|^(?:以上)?的?(?:爆款|原创|热门|优质|单条|单篇|短)*${WORKS}`);
const WORKS_REACHED = new RegExp(`\\d\\s?[篇条个部期](?:爆款|原创|热门|优质|单条|单篇|短|的)*${WORKS}?的?总?$`);

const isPlatform = (name: string): name is keyof typeof PLATFORMS => Object.hasOwn(PLATFORMS, name);
const isMetric = (word: string): word is keyof typeof METRICS => Object.hasOwn(METRICS, word);

/** Every figure that a text gives of a new-media platform as a whole, in order. */
export const findPlatformFigures = remembered(readPlatformFigures);

function readPlatformFigures(text: string): readonly PlatformFigure[] {
  if (!NAMED.test(text)) return [];
  const quantities = findQuantities(text);
  let next = 0;
  /** The first quantity that begins behind a place; places only grow. */
  const quantityFrom = (place: number): Quantity | undefined => {
    while ((quantities[next]?.end ?? place + 1) <= place) next++;
    return quantities[next];
  };
  let name = '';
  let cumulative = false;
  const figures: PlatformFigure[] = [];
  for (const token of matchesIn(text, TOKEN)) {
    const [word, called, metric, posting, since] = token;
    const end = token.index + word.length;
    if (called !== undefined) name = called.replace(/\s/g, '');
    else if (since !== undefined) cumulative = true;
    else if (metric === undefined && posting === undefined) name = '';
    if (since !== undefined || !isPlatform(name)) continue;
    const first = quantityFrom(end);
    const between = first && first.start - end <= NEARBY ? text.slice(end, first.start) : undefined;
    const leads = called !== undefined ? DIRECTLY : metric !== undefined ? LEADS_TO_FIGURE : POSTED;
    const now = metric !== undefined && between !== undefined && FROM.test(between) ? quantities[next + 1] : undefined;
    const grown = first && now && TO.test(text.slice(first.end, now.start)) ? now : undefined;
    const quantity = grown ?? first;
    const told = grown !== undefined || (between !== undefined && leads.test(between));
    const fits = quantity && told && (metric !== undefined || isPost(quantity));
    const counted = metric !== undefined && isMetric(metric) ? METRICS[metric] : 'posts';
    if (
      fits &&
      !OF_ONE.test(text.slice(Math.max(0, token.index - BEFORE), token.index)) &&
      !(counted === 'views' && ofSome(text, token.index, quantity))
    ) {
      figures.push({
        start: token.index,
        end: quantity.end,
        quote: text.slice(token.index, quantity.end),
        platform: PLATFORMS[name],
        name,
        metric: counted,
        quantity,
        cumulative,
      });
    }
    cumulative = false;
  }
  return figures;
}

const ofSome = (text: string, at: number, { before, end }: Quantity): boolean =>
  REACHED_BY.test(text.slice(end, end + BEFORE)) ||
  (before !== '' && WORKS_REACHED.test(text.slice(Math.max(0, at - BEFORE), at)));

const isPost = ({ unit }: Quantity): boolean => /^[条篇个部期]$/.test(unit);
