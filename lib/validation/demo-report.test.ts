import { describe, expect, it } from 'vitest';
import { contentSchema, type ItemState, itemOf, proseText } from '@/lib/report';
import { demoInstitution, demoPeople, demoReport } from '@/prisma/demo';
import { checkReport, taskList } from '.';

const report = demoReport();

describe('the demonstration report of 示例大学', () => {
  it('is a report as they are stored', () => {
    expect(contentSchema.parse(report)).toEqual(report);
  });

  it('comes out of the checks without an error, a warning or a hint', () => {
    expect(checkReport(report, { today: '2025-10-24' }).map(({ message }) => message)).toEqual([]);
  });

  it('is done, part by part', () => {
    expect(taskList(report, checkReport(report))).toMatchObject({ done: 10, total: 10, progress: 1 });
  });

  it('says of its own table what the table says', () => {
    const count = (state: ItemState) => Object.values(report.items).filter((item) => item.state === state).length;
    const overview = proseText(report.chapters[0]?.content.prose ?? []);
    expect(overview).toContain(`公开的${count('public')}项，校内公开的${count('campus')}项`);
    expect(overview).toContain(`没有发生的${count('none')}项，不适用于学校的${count('not-applicable')}项`);
  });

  it('links every item to a place of its own', () => {
    const links = Object.values(report.items).flatMap((item) => item.links);
    expect(new Set(links).size).toBe(links.length);
    expect(links.every((link) => /^https:\/\/[a-z]+\.example\.edu\.cn\/\w/.test(link))).toBe(true);
  });

  it('names departments the school has, for its items and its people', () => {
    const departments: readonly string[] = demoInstitution.departments;
    for (let number = 1; number <= 50; number++) expect(departments).toContain(itemOf(report, number)?.department);
    for (const { department } of demoPeople) expect([null, ...departments]).toContain(department);
    expect(demoPeople.flatMap(({ roles }) => roles)).toEqual([
      'admin',
      'compiler',
      'contributor',
      'reviewer',
      'reader',
    ]);
  });

  it('is given out anew each time, so that nobody edits another one’s copy', () => {
    const first = demoReport();
    first.preface.title[0] = '改动';
    expect(demoReport().preface.title[0]).toBe('示例大学');
  });
});
