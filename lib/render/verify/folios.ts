import { AREA, mm, SIZE } from '@/lib/typeset';
import type { Layout } from './layout';
import { near } from './lines';
import type { Fault } from './printed';

/** The dash lies about this high above the baseline, em. */
const DASH_HEIGHT = 0.36;

/** Page numbers — 1 —, 四号, 7 mm below the type area, odd right, even left, one character in (7.5), on turned sheets too. */
export function folioFaults({ pages }: Layout): Fault[] {
  return pages.flatMap(({ folio, area }, i): Fault[] => {
    const page = i + 1;
    const fault = (message: string): Fault => ({ rule: 'folio', page, message });
    const [line, ...more] = folio;
    if (!line) return [fault('没有页码')];
    if (more.length > 0 || line.text !== `— ${page} —`)
      return [fault(`页码应为“— ${page} —”，现为“${folio.map(({ text }) => text).join(' ')}”`)];
    const odd = page % 2 === 1;
    const inPlace = odd ? near(line.right, AREA.right - SIZE.four, 1) : near(line.left, AREA.left + SIZE.four, 1);
    const along = line.glyphs.every(({ turns }) => turns === (area.turned ? 1 : 0));
    return [
      ...(along ? [] : [fault('页码的方向应与其他页相同')]),
      ...(near(line.size, SIZE.four, 0.1) ? [] : [fault('页码不是四号字')]),
      ...(inPlace ? [] : [fault(odd ? '单页码应居右空一字' : '双页码应居左空一字')]),
      ...(near(line.y - DASH_HEIGHT * line.size, AREA.bottom + mm(7), 1) ? [] : [fault('页码不在版心下7毫米处')]),
    ];
  });
}
