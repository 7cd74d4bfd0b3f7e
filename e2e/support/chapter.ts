import type { Locator, Page } from '@playwright/test';
import { type ChapterContent, type ChapterKey, proseText } from '@/lib/report';
import { readPart } from './door';
import { expect } from './journey';

/** A chapter's page as a person writes in it. */
export class Chapter {
  readonly text: Locator;
  readonly status: Locator;

  private constructor(
    readonly page: Page,
    readonly reportId: string,
    readonly key: ChapterKey,
  ) {
    this.text = page.getByRole('textbox', { name: /的正文$/ });
    this.status = page.locator('[role=status][data-state]');
  }

  /** Opens the chapter and waits until one can write. */
  static async open(page: Page, reportId: string, key: ChapterKey): Promise<Chapter> {
    await page.goto(`/reports/${reportId}/chapters/${key}`);
    const chapter = new Chapter(page, reportId, key);
    await expect(chapter.text).toBeVisible();
    return chapter;
  }

  /** Puts the caret behind the last word, in a paragraph of its own. */
  async startsParagraph(): Promise<void> {
    const paragraphs = this.text.locator('> *');
    const count = await paragraphs.count();
    await this.text.click();
    await expect(this.text).toBeFocused();
    await this.page.keyboard.press('Control+End');
    await expect.poll(() => this.text.evaluate(caretIsLast)).toBe(true);
    await this.page.keyboard.press('Enter');
    await expect(paragraphs).toHaveCount(count + 1);
    await this.page.keyboard.press('Control+Alt+0');
    await expect(paragraphs.last()).toHaveAttribute('data-kind', 'paragraph');
  }

  /** Writes a paragraph after the last one. */
  async writes(words: string): Promise<void> {
    await this.startsParagraph();
    await this.page.keyboard.insertText(words);
  }

  /** Fills the first cells of a row of figures, from left to right. */
  async fills(row: string, figures: readonly string[]): Promise<void> {
    const cells = this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: row }) });
    for (const [column, figure] of figures.entries()) await cells.getByRole('textbox').nth(column).fill(figure);
  }

  /** The chapter's words as the server keeps them. */
  async keptText(): Promise<string> {
    const { content } = await readPart(this.page, this.reportId, this.key);
    return proseText((content as ChapterContent).prose);
  }

  /** The server keeps these words, whatever page is open. */
  async hasOnServer(words: string): Promise<void> {
    await expect.poll(() => this.keptText()).toContain(words);
  }

  /** The server keeps these words, and the page says that it saved. */
  async hasKept(words: string): Promise<void> {
    await this.hasOnServer(words);
    await expect(this.status).toHaveAttribute('data-state', 'saved');
    await expect(this.status).toHaveText(/^已保存 \d\d:\d\d$/);
  }
}

/** Nothing is written behind the caret, and the editor has had the time to hear of it. */
const caretIsLast = (text: HTMLElement): Promise<boolean> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { focusNode, focusOffset } = getSelection() ?? {};
      if (!focusNode || !text.contains(focusNode)) return resolve(false);
      const behind = document.createRange();
      behind.selectNodeContents(text);
      behind.setStart(focusNode, focusOffset ?? 0);
      resolve(behind.toString() === '');
    });
  });
