import type { Target } from './jump';
import { markPlace } from './mark-place';

const FOCUSABLE = 'input, select, textarea, button, a[href], [tabindex]';

/** Fields that tell where the caret is. */
const TYPED = /^(text|url|tel)$/;

/** The element of a path, else of the nearest path above it: 'tables.fees.charged.cases' → 'tables.fees'. */
export function elementAt(root: ParentNode, path: string): HTMLElement | null {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const found = root.querySelector<HTMLElement>(`[data-path="${CSS.escape(at)}"]`);
    if (found) return found;
  }
  return null;
}

/**
 * Shows a place and puts the caret there, once the dialog it was chosen in has gone and what was to be drawn is drawn.
 * Text that waits for its editor is shown as it stands; an editor that stands has put the caret there itself.
 */
export function showPlace(element: HTMLElement, { quote }: Pick<Target, 'quote'> = {}): void {
  requestAnimationFrame(() => {
    for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    if (!element.closest('[data-waiting]')) focusIn(element, quote);
    markPlace(element, quote);
  });
}

function focusIn(element: HTMLElement, quote: string | undefined): void {
  if (element.isContentEditable) return;
  const field = element.matches(FOCUSABLE) ? element : element.querySelector<HTMLElement>(FOCUSABLE);
  (field ?? element).focus({ preventScroll: true });
  const written = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && TYPED.test(field.type));
  const at = written && quote ? field.value.indexOf(quote) : -1;
  if (written && at >= 0) field.setSelectionRange(at, at);
}
