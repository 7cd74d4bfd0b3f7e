import type { Page } from './page';

const FEW_WORDS = 300;

/** Asks a visitor to prove that they are one, or to wait while the browser is looked at. */
const PROOF =
  /(?:enable|requires?|turn on|启用|开启|打开|支持).{0,12}(?:javascript|cookies?|js\b)|(?:javascript|cookies?).{0,12}(?:required|disabled|启用|开启)|(?:安全|人机|滑动|身份|浏览器|访问).{0,4}(?:验证|校验|检测|检查)|checking your browser|just a moment|验证码|请稍候.{0,12}(?:跳转|验证)/i;

/** Says who may come in: "本页面仅限校园网访问". */
const CAMPUS_ONLY =
  /(?:仅|只)[限允许供能对可]{0,3}.{0,6}(?:校内|校园网|内网).{0,10}(?:访问|浏览|查看|使用|打开|用户|开放|ip)|请.{0,6}(?:使用|连接|通过|接入).{0,4}(?:校园网|校内网|内网|vpn)|非校[内园].{0,3}(?:ip|地址|用户)|校外.{0,6}(?:无法|不能|不可|禁止)(?:访问|浏览|查看|打开)/i;

/** Says that the request was turned away, by a guard in front of the site. */
const TURNED_AWAY =
  /(?:访问|请求|ip).{0,12}(?:被|已).{0,4}(?:拦截|拒绝|阻断|阻止|屏蔽|禁止)|(?:拒绝|禁止|阻止)(?:了?您?的?)(?:访问|请求)|access denied|request (?:blocked|rejected)|应用防火墙|网站防火墙/i;

const isShort = ({ text }: Page): boolean => text.length <= FEW_WORDS;

/** Asks for a proof in words; one that asks in scripts alone shows nothing at all. */
export const asksProof = (page: Page): boolean => isShort(page) && PROOF.test(`${page.title} ${page.text}`);

const isChallenge = (page: Page): boolean => (page.script && page.title === '' && page.text === '') || asksProof(page);

/** What stands between a reader and a page, whatever its status; undefined where nothing does. */
export function barrierOf(page: Page): 'challenge' | 'campus-only' | 'forbidden' | undefined {
  if (isChallenge(page)) return 'challenge';
  const words = isShort(page) ? `${page.title} ${page.text}` : '';
  return CAMPUS_ONLY.test(words) ? 'campus-only' : TURNED_AWAY.test(words) ? 'forbidden' : undefined;
}

const LOGIN_ADDRESS = /(?:^|[./_-])(?:cas|sso|idp|ids|authserver|uaa|passport|login|signin|oauth2?)(?:[./_?-]|$)/i;
const LOGIN_TITLE = /统一身份认证|单点登录|(?:用户|系统|平台|请|门户)登录|登录$|^登录|\b(?:log|sign) ?in\b/i;

/** A page that wants to know who one is. @param redirected whether the link itself is another address */
export const isLogin = ({ title, asksPassword }: Page, address: URL, redirected: boolean): boolean =>
  (redirected && LOGIN_ADDRESS.test(`${address.hostname}${address.pathname}`)) ||
  (asksPassword && LOGIN_TITLE.test(title));
