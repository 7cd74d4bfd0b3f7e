import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { Role } from '@/lib/workflow';
import { runningApp } from './app';
import { signIn } from './sign-in';

type StoredSession = Awaited<ReturnType<BrowserContext['storageState']>>;

/** One sign-in per role and run: the throttle and the clock are spared, and every page still has a browser of its own. */
const sessions = new Map<Role, StoredSession>();

/** A page in a browser of its own that nobody is signed in to. */
export async function strangerPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: runningApp().baseURL });
  return context.newPage();
}

/** A page in a browser of its own where the demo school's person of that role is signed in. */
export async function pageOf(browser: Browser, role: Role): Promise<Page> {
  const stored = sessions.get(role);
  if (stored) {
    const context = await browser.newContext({ baseURL: runningApp().baseURL, storageState: stored });
    return context.newPage();
  }
  const page = await strangerPage(browser);
  await signIn(page, runningApp().people[role]);
  sessions.set(role, await page.context().storageState());
  return page;
}

type Cast = Record<Role | 'stranger', Page>;

const player = (open: (browser: Browser) => Promise<Page>) => {
  return async ({ browser }: { browser: Browser }, use: (page: Page) => Promise<void>) => {
    const page = await open(browser);
    await use(page);
    await page.context().close();
  };
};

/** Journeys name the people in them: `test('…', async ({ compiler, reviewer }) => …)`. */
export const test = base.extend<Cast>({
  admin: player((browser) => pageOf(browser, 'admin')),
  compiler: player((browser) => pageOf(browser, 'compiler')),
  contributor: player((browser) => pageOf(browser, 'contributor')),
  reviewer: player((browser) => pageOf(browser, 'reviewer')),
  reader: player((browser) => pageOf(browser, 'reader')),
  stranger: player(strangerPage),
});

export { expect };
