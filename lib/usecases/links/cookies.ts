/** The cookies of one question: shown to the very host that gave them, and forgotten with it. */
export function cookieJar() {
  const byHost = new Map<string, Map<string, string>>();
  return {
    /** @param cookies as 'name=value' */
    keep: ({ host }: URL, cookies: readonly string[]): void => {
      const own = byHost.get(host) ?? new Map<string, string>();
      for (const cookie of cookies.slice(0, MOST)) own.set(cookie.slice(0, cookie.indexOf('=')), cookie);
      byHost.set(host, own);
    },
    /** As the header is written; '' where there are none. */
    shown: ({ host }: URL): string => {
      const all = [...(byHost.get(host)?.values() ?? [])].join('; ');
      return all.length <= LONGEST ? all : '';
    },
  };
}

/** More is no matter of sending a visitor round once. */
const MOST = 20;
const LONGEST = 4_096;
