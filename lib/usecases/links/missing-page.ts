import type { Page } from './page';

/**
 * Whether a page that came with status 200 says that there is no such page.
 * 'certain' only where two independent signs agree: its title, its few words, the address it led to.
 */
export type Missing = 'certain' | 'likely' | 'no';

/** Pages that say it say little else. Characters. */
const FEW_WORDS = 600;
const FIRST_WORDS = 240;
const LONGEST_STATEMENT = 48;

/** @param path of the address the page was found at in the end, '' where nothing redirected there */
export function saysMissing({ title, text }: Pick<Page, 'title' | 'text'>, path: string): Missing {
  const inTitle = titleStatements(title).some(isStatement);
  const inText = text.length <= FEW_WORDS && statements(text.slice(0, FIRST_WORDS)).some(isStatement);
  const inAddress = /(?:^|[/_-])(?:404|not-?found|page-?not-?found|error-?404)(?:[._/-]|$)/i.test(path);
  const signs = [inTitle, inText, inAddress].filter(Boolean).length;
  return signs >= 2 ? 'certain' : signs === 1 ? 'likely' : 'no';
}

/** A page of many words none of which says that it is missing. */
export const isLongArticle = ({ title, text }: Pick<Page, 'title' | 'text'>): boolean =>
  text.length > FEW_WORDS && ![...titleStatements(title), ...statements(text)].some(isStatement);

const titleStatements = (title: string): string[] => [...title.split(/[-_|—–·,，:：]+/), title];

const statements = (text: string): string[] => [...text.split(/[。！!？?；;\n]|(?<!\d)\.(?!\d)/), text];

/** What is asked for, and what is said of it. */
const THING = /页面?|网页|网址|地址|链接|文件|文档|文章|内容|信息|栏目|资源|目录|数据|记录|新闻|站点/g;
const ABSENT =
  /不存在|(?:未|没有?|没能|未能|无法|不能)找到|找不到|(?:已经?)?被?(?:删除|移除|移走|撤销|下线|下架)|(?:已经?)?(?:失效|过期|丢失)|不见|走丢|迷路/g;
/** Words such a statement is made of beside these two. */
const AROUND =
  /系统|提示|信息提示|出错|错误|非常|很|抱歉|对不起|不好意思|哎呀|糟糕|您|你|我们|所?要?想?(?:访问|查看|查找|寻找|请求|浏览|打开|找)|指定|当前|这个|该|此|可能|或者?|已经?|暂时|的|了|啦|呢|啊|去|到|在|被|是|有|着|又|服务器|本站|管理员|请|返回|首页|上一页|稍后|重试|再试|检查|输入|正确|是否|页/g;
/** Characters that may remain of a statement once its own words are taken out. */
const RESIDUE = 3;

/** True for a phrase that says nothing but that the page is not there: "抱歉，您访问的页面不存在或已被删除". */
export function isStatement(phrase: string): boolean {
  const words = phrase.trim().toLowerCase();
  if (words === '' || /[《》“”「」]/.test(words)) return false;
  return isCode(words) || isEnglish(words) || isChinese(words);
}

/** "404", "Error 404", "HTTP 404 错误", "404 Not Found - nginx" */
const isCode = (words: string): boolean =>
  /(?:^|\D)404(?:\D|$)/.test(words) &&
  words.replace(
    /404|http|error|not found|page|nginx|apache|iis|tomcat|status|code|页面|错误|未找到|出错|[^\p{L}\p{N}]/giu,
    '',
  ) === '';

const isEnglish = (words: string): boolean =>
  words.length <= 120 &&
  (/^(?:sorry|oops)?[\s,.!]{0,3}(?:page |file )?not found$/.test(words) ||
    /\b(?:page|file|directory|resource|url|document|content)\b.{0,60}\b(?:not (?:be )?found|(?:does not|doesn['’]t|no longer) exists?|no longer available|has been (?:removed|deleted))/.test(
      words,
    ));

function isChinese(words: string): boolean {
  const bare = words.replace(/[^\p{Script=Han}]/gu, '');
  if (bare.length > LONGEST_STATEMENT) return false;
  const rest = bare.replace(ABSENT, '');
  const left = rest.replace(THING, '');
  return rest !== bare && left !== rest && left.replace(AROUND, '').length <= RESIDUE;
}
