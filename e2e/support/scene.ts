import type { Page } from '@playwright/test';
import { demoReport } from '../../prisma/demo';
import { must } from './door';

/** The demo school's published report of last year, as its list shows it. */
export async function lastYearsReport(page: Page): Promise<string> {
  await page.goto('/reports?status=published');
  const rows = page.locator('main a[href^="/reports/"]:not([href*="/new"])').filter({ hasText: '2024—2025' });
  const href = await rows.last().getAttribute('href');
  const id = /^\/reports\/([^/?]+)/.exec(href ?? '')?.[1];
  if (!id) throw new Error('the demo school has no published report');
  return id;
}

/**
 * A draft that nothing keeps from being submitted: the demo school's complete report once more.
 * @param page where a compiler is signed in
 */
export async function readyDraft(page: Page): Promise<string> {
  const given = { source: 'import', content: demoReport() };
  return (await must<{ id: string }>(page, 'POST', '/api/reports', given)).id;
}

/** An empty draft of the standard form for the school year that ends in `year`. */
export async function emptyDraft(page: Page, year: number): Promise<string> {
  const period = { kind: 'school-year', start: `${year - 1}-09-01`, end: `${year}-08-31` };
  const titleWord = '信息公开工作年度报告';
  const given = { source: 'empty', year, variant: 'standard', period, yearWord: '学年度', titleWord };
  return (await must<{ id: string }>(page, 'POST', '/api/reports', given)).id;
}
