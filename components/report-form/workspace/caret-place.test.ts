import { expect, it } from 'vitest';
import { placeAt } from './caret-place';

it.each([
  ['checklist-settings', 'item:12.remark', 'item:12', 'remark'],
  ['checklist-settings', 'item:7', 'item:7', ''],
  ['checklist-settings', 'columns', 'checklist-settings', 'columns'],
  ['overview', 'tables.fees.charged.cases', 'overview', 'tables.fees.charged.cases'],
] as const)('the field of %s with the path %s is %s %s', (part, path, own, rest) => {
  expect(placeAt(part, path)).toEqual({ part: own, path: rest });
});
