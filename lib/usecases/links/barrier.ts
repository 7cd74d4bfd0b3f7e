import type { Page } from './page';

const FEW_WORDS = 300;

/** Asks a visitor to prove that they are one, or to wait while the browser is looked at. */
const PROOF =
  /(?:enable|requires?|turn on|启用|开启|打开|支持).{0,12}(?:javascript|cookies?|js\b)|(?:javascript|cookies?).{0,12}(?:required|disabled|启用|开启)|(?:安全|人机|滑动|身份|浏览器|访问).{0,4}(?:验证|校验|检测|检查)|checking your browser|just a moment|验证码|请稍候.{0,12}(?:跳转|验证)/i;

/** A page that shows its contents only to a browser that does as it is told. */
export const isChallenge = ({ title, text, script }: Page): boolean =>
  (script && title === '' && text === '') || (text.length <= FEW_WORDS && PROOF.test(`${title} ${text}`));

const LOGIN_ADDRESS = /(?:^|[./_-])(?:cas|sso|idp|ids|authserver|uaa|passport|login|signin|oauth2?)(?:[./_?-]|$)/i;
const LOGIN_TITLE = /统一身份认证|单点登录|(?:用户|系统|平台|请|门户)登录|登录$|^登录|\b(?:log|sign) ?in\b/i;

/** A page that wants to know who one is. @param redirected whether the link itself is another address */
export const isLogin = ({ title, asksPassword }: Page, address: URL, redirected: boolean): boolean =>
  (redirected && LOGIN_ADDRESS.test(`${address.hostname}${address.pathname}`)) ||
  (asksPassword && LOGIN_TITLE.test(title));
