import type { Page } from '@playwright/test';
import type { ChapterContent, ChapterKey } from '@/lib/report';
import type { Chapter } from './chapter';
import { must, readPart, writePart } from './door';
import { readyDraft } from './scene';

/** A chapter with a paragraph more. */
export async function adds(page: Page, id: string, chapter: ChapterKey, text: string): Promise<void> {
  const content = (await readPart(page, id, chapter)).content as ChapterContent;
  await writePart(page, id, chapter, { ...content, prose: [...content.prose, { kind: 'paragraph', text }] });
}

/** A complete draft with half-width marks, stray spaces and a confused word in two chapters. */
export async function carelessDraft(page: Page): Promise<string> {
  const id = await readyDraft(page);
  await adds(page, id, 'overview', '各部门及时 发布,接受监督;相关工作收到师生好评。');
  await adds(page, id, 'other', '其他事项见专栏,另行 公布１２项。');
  return id;
}

/** What an input method or a browser extension may do at any time: words of the text change without a key. */
export const retyped = ({ text }: Chapter, from: string, to: string) =>
  text.evaluate(
    (editor, [was, now]) => {
      const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        node.nodeValue = (node.nodeValue ?? '').replace(was ?? '', now ?? '');
    },
    [from, to],
  );

export const removes = async (page: Page, id: string) => {
  const { version } = await must<{ version: number }>(page, 'GET', `/api/reports/${id}`).catch(() => ({ version: 1 }));
  await must(page, 'DELETE', `/api/reports/${id}`, { version });
};
