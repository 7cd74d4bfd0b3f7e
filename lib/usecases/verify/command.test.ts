import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoReport } from '../../../prisma/demo';
import { renderReportPdf } from '../pdf';
import { verifyCommand } from './command';

const folder = mkdtempSync(join(tmpdir(), 'verify-'));
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  const content = demoReport();
  const { pdf } = await renderReportPdf(content, { draft: false, createdAt: new Date(0) });
  writeFileSync(at('report.pdf'), pdf);
  writeFileSync(at('report.json'), JSON.stringify(content));
  const [first = ''] = content.preface.title;
  writeFileSync(
    at('other.json'),
    JSON.stringify({ ...content, preface: { ...content.preface, title: [`${first}附设`] } }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const said: string[] = [];
  const voice = { print: (text: string) => said.push(text), tell: (text: string) => said.push(text) };
  return { code: await verifyCommand(args, voice), said: said.join('\n') };
}

describe('npm run verify:pdf', () => {
  it('ends with 0 where the file keeps the rules, alone and with its report', async () => {
    expect(await run(at('report.pdf'))).toMatchObject({ code: 0, said: expect.stringContaining('符合要求') });
    expect(await run(at('report.pdf'), '--source', at('report.json'))).toMatchObject({ code: 0 });
  });

  it('ends with 1 and names what is lost against another report', async () => {
    const { code, said } = await run(at('report.pdf'), '--source', at('other.json'));
    expect([code, said]).toEqual([1, expect.stringContaining('附设”没有完整印出')]);
  });

  it('tells programs as JSON what it tells people, with the clause', async () => {
    const { code, said } = await run(at('report.pdf'), '--source', at('other.json'), '--json');
    const { pages, producer, faults } = JSON.parse(said);
    expect([code, pages > 5, producer]).toEqual([1, true, '公开年报']);
    expect(faults).toContainEqual(expect.objectContaining({ rule: 'lost', page: 1, clause: '与报告原文核对' }));
  });

  it.each([[[]], [['a.pdf', 'b.pdf']], [['--what']], [[at('none.pdf')]], [[at('report.json')]]])(
    'ends with 2 where it cannot begin: %j',
    async (args) => {
      expect((await run(...args)).code).toBe(2);
    },
  );
});
