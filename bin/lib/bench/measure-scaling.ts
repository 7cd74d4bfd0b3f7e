import { engine } from './engines/gongkai';
import { printed } from './printed';
import { proseReport, redrafted } from './reports';
import { median, rounded, timed } from './statistics';

/** Characters of prose that fill about 5, 20, 50, 100 and 200 pages. */
const LENGTHS = [2_600, 10_500, 26_500, 53_500, 107_000] as const;

/** Time per page in one process, from short reports to long ones. */
export async function measureScaling(runs: number) {
  const { pdf } = engine();
  for (let draft = 0; draft < runs; draft++) await pdf(redrafted(proseReport(LENGTHS[1]), draft));
  const sizes = [];
  for (const length of LENGTHS) {
    const report = proseReport(length);
    const { pages = Number.NaN } = printed(await pdf(report), report);
    const times: { ms: number; cpuMs: number }[] = [];
    for (let draft = 0; draft < runs; draft++) {
      const next = redrafted(report, draft);
      times.push(await timed(() => pdf(next)));
    }
    const perPage = (values: number[]) => Math.round((100 * median(values)) / pages) / 100;
    sizes.push({
      pages,
      ms: rounded(median(times.map(({ ms }) => ms))),
      msPerPage: perPage(times.map(({ ms }) => ms)),
      cpuMsPerPage: perPage(times.map(({ cpuMs }) => cpuMs)),
    });
  }
  return { sizes };
}
