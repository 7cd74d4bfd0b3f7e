import { judgeLink, type LinkVerdict } from './links';

const EMAIL = /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+$/;

/** What is wrong with how an address of e-mail is written; undefined for a right one and for none. */
export function emailProblem(given: string): string | undefined {
  const typed = given.trim();
  return typed === '' || EMAIL.test(typed) ? undefined : `电子邮箱“${typed}”格式不对，应当像xxgk@example.edu.cn`;
}

/** The same for a postcode. */
export function postcodeProblem(given: string): string | undefined {
  const typed = given.replace(/\s/g, '');
  if (typed === '' || /^\d{6}$/.test(typed)) return undefined;
  return `邮政编码“${typed}”应为6位数字，现为${typed.length}位`;
}

/** The same for the address the report can be downloaded at: the front page of the 信息公开网 is where it can be found. */
export function downloadProblem(given: string): LinkVerdict | undefined {
  const judged = judgeLink(given.trim(), 'public');
  if (!judged || judged.rule === 'homepage-link') return undefined;
  return { ...judged, message: `电子版下载地址${judged.message.replace('或改填“校内公开”', '')}` };
}

type Addresses = { email: string; postcode: string; downloadUrl: string };

/** What is certainly wrong with how the public is told to reach a school, by field. */
export function contactProblems({ email, postcode, downloadUrl }: Addresses): Partial<Record<keyof Addresses, string>> {
  const address = downloadProblem(downloadUrl);
  const found = {
    email: emailProblem(email),
    postcode: postcodeProblem(postcode),
    downloadUrl: address?.severity === 'error' ? address.message : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, message]) => message !== undefined));
}
