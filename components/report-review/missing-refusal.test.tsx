import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MissingRefusal, missingIn } from './missing-refusal';

const refusal = (details?: unknown) => ({ ok: false, code: 'refused', message: '没有发布', details }) as const;
const place = { character: '㛃', where: '一、概述　第2段', part: 'overview', path: 'prose.1' };

describe('a refusal for characters no font has', () => {
  it('is told from every other', () => {
    expect(missingIn(refusal({ missing: [place] }))).toEqual([place]);
    for (const other of [null, refusal(), refusal({ id: 'r1' }), refusal({ missing: [{ character: '㛃' }] })])
      expect(missingIn(other)).toBeUndefined();
  });

  it('leads to the places', () => {
    const drawn = renderToStaticMarkup(
      <MissingRefusal reportId="r1" places={missingIn(refusal({ missing: [place] })) ?? []} />,
    );
    expect(drawn).toContain('href="/reports/r1/chapters/overview?at=prose.1"');
    expect(drawn).toContain('㛃　一、概述　第2段');
  });
});
