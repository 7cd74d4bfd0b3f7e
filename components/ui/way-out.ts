/**
 * The address of this program a click leads to in the same window, by a link; undefined for every other click.
 * @returns path, query and fragment
 */
export function wayOut(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return undefined;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.target || link.download) return undefined;
  const { origin } = new URL(link.href);
  return origin === window.location.origin ? link.href.slice(origin.length) : undefined;
}
