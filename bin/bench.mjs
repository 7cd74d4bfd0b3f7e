#!/usr/bin/env node
import { ENGINES, measureParts, PARTS, ratios } from './lib/bench/parts.mjs';
import { print } from './lib/bench/print.mjs';
import { main } from './lib/main.mjs';
/**
 * npm run bench: how long the program takes for a PDF, beside Typst, pdfmake, react-pdf and a browser's print, with the
 * same report, fonts and sizes; what it holds in memory, how it grows with the report, what exports cost other requests,
 * and how long a check takes. `-- pdf check` measures some parts alone, `--quick` with few runs, `--json` gives data only.
 */
import { Stop } from './lib/stop.mjs';
import { provideFonts } from './lib/test-fonts.mjs';

await main(async () => {
  const given = process.argv.slice(2);
  const unknown = given.find((word) => !['--json', '--quick', ...PARTS].includes(word));
  if (unknown !== undefined)
    throw new Stop(`不认识参数“${unknown}”。可用的参数：${['--json', '--quick', ...PARTS].join('、')}。`);
  const fonts = provideFonts();
  const chosen = PARTS.filter((part) => given.includes(part));
  const result = measureParts(chosen.length > 0 ? chosen : PARTS, given.includes('--quick'));
  const full = { ...result, ...(result.pdf ? { ratios: ratios(result.pdf) } : {}) };
  if (given.includes('--json'))
    await new Promise((done) => process.stdout.write(`${JSON.stringify(full, null, 2)}\n`, done));
  else print(full, fonts, ENGINES);
});
