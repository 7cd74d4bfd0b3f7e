import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Nothing on the page, as it stands now, that axe objects to. */
export async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const complaints = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.slice(0, 5).map(({ target, any }) => `${target.join(' ')}: ${any[0]?.message ?? ''}`),
  }));
  expect(complaints, `axe at ${page.url()} (${page.viewportSize()?.width} px)`).toEqual([]);
}

/** The page is no wider than the screen: nothing to push sideways on a phone. */
export async function fitsTheScreen(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess, `sideways scrolling at ${page.url()}`).toBeLessThanOrEqual(0);
}
