import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstPlaces } from './first-places';

it('tells where a run first stood, however many share a slot', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.nat(20),
          fc.nat(0x3fffffff),
          fc.nat(20).map((n) => n * 1024),
        ),
      ),
      (runs) => {
        const first = firstPlaces(runs.length);
        const known = new Map<number, number>();
        runs.forEach((run, place) => {
          expect(first(run, place)).toBe(known.get(run));
          if (!known.has(run)) known.set(run, place);
        });
      },
    ),
  );
});
