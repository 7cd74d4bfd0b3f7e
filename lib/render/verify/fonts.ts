import type { Fault, PrintedFile } from './printed';

/** Fonts embedded as subsets and readable; every character drawn with a sign of its own; the language named. */
export function fontFaults({ fonts, pages, language }: PrintedFile): Fault[] {
  const byFont = fonts.flatMap(({ name, embedded, subset, readable }): Fault[] => [
    ...(embedded ? [] : [{ rule: 'font', message: `字体 ${name} 没有嵌入` }]),
    ...(subset ? [] : [{ rule: 'font', message: `字体 ${name} 没有取子集` }]),
    ...(readable ? [] : [{ rule: 'font', message: `字体 ${name} 的文字不能复制和检索` }]),
  ]);
  const missing = pages.flatMap(({ glyphs }, i): Fault[] =>
    glyphs.flatMap(({ notdef, text }) => {
      if (!notdef && text !== '' && text !== '\u0000') return [];
      return [{ rule: 'notdef', page: i + 1, message: '有一个字没有字形，印出的是空框' }];
    }),
  );
  const tongue: Fault[] = language.startsWith('zh') ? [] : [{ rule: 'language', message: '文件没有注明语言为中文' }];
  return [...byFont, ...missing, ...tongue];
}
