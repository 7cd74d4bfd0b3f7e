import type { CDPSession, Page } from '@playwright/test';

/** An input method as Chromium sees one: a composition that changes with every key, then the chosen words. */
export class InputMethod {
  private constructor(private readonly session: CDPSession) {}

  static async on(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page));
  }

  /** Shows letters being composed at the caret; nothing is committed yet. */
  async composes(letters: string): Promise<void> {
    for (let end = 1; end <= letters.length; end++) {
      const text = letters.slice(0, end);
      await this.session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    }
  }

  /** Ends the composition with the chosen words. */
  async commits(words: string): Promise<void> {
    await this.session.send('Input.insertText', { text: words });
  }

  /** Composes and commits in one go. */
  async types(letters: string, words: string): Promise<void> {
    await this.composes(letters);
    await this.commits(words);
  }
}
