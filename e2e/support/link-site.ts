import { createServer } from 'node:http';
import { expect, type Page } from '@playwright/test';
import { emptyItem, type ItemContent } from '@/lib/report';
import { runningApp } from './app';
import { writePart } from './door';
import { readyDraft } from './scene';

/** A site on this machine that the app was started to let through: /moved.htm, /gone.htm, /403.htm, /wait….htm, and pages. */
export function linkSite() {
  /** Answers that wait until the test lets their page go. */
  const held: { path: string; answer: () => void }[] = [];
  const released = new Set<string>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(`${request.method} ${path}`);
    const answer = (status: number, title: string) => {
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : `<title>${title}</title><p>${'正文。'.repeat(400)}</p>`);
    };
    if (path === '/moved.htm') response.writeHead(301, { location: '/new.htm' }).end();
    else if (path === '/gone.htm') answer(404, '404');
    else if (path === '/403.htm') answer(403, '禁止访问');
    else if (path.startsWith('/wait') && !released.has(path)) held.push({ path, answer: () => answer(200, '等到了') });
    else answer(200, '学校章程-示例大学');
  });
  return {
    asked,
    /** From now on the page answers at once, and so does who waits for it. */
    release: (path: string) => {
      released.add(path);
      for (const waiting of held) if (waiting.path === path) waiting.answer();
    },
    open: () => new Promise<void>((listening) => server.listen(runningApp().linkPort, '127.0.0.1', listening)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const at = (path: string) => `http://127.0.0.1:${runningApp().linkPort}${path}`;

/** A draft none of whose links leads off this machine; its addresses are campus addresses, and say so. */
export async function draftWith(page: Page, links: Record<number, string[]>): Promise<string> {
  const id = await readyDraft(page);
  for (let number = 1; number <= 50; number++) {
    const own = links[number];
    const item: ItemContent = own
      ? { ...emptyItem(), state: 'campus', links: own }
      : { ...emptyItem(), state: 'none', remark: '本学年未发生' };
    await writePart(page, id, `item:${number}`, item);
  }
  return id;
}

/** @param admin where an administrator is signed in */
export async function switchChecks(admin: Page, on: boolean): Promise<void> {
  await admin.goto('/institution');
  await admin.getByRole('switch', { name: '校外链接核对' }).setChecked(on, { force: true });
  await admin.getByRole('button', { name: '保存学校资料' }).click();
  await expect(admin.getByText('已保存')).toBeVisible();
}
