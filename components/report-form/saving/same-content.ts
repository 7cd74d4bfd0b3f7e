/** Content as one text whatever the order of its keys: the server may list them differently. Missing and undefined are alike. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

export const sameContent = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);
