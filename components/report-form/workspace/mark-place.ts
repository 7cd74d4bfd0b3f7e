import { textsIn } from './caret-place';

/** The words' highlight (CSS Custom Highlight API): it draws over the text and changes nothing in it. */
const WORDS = 'shown-place';

/** So long a place stays marked (ms): to find it, to read it, to begin. */
const MARKED = 6_000;
/** So long the page is held there while what comes late moves it (ms). */
const HELD = 2_000;

const FIELD = 'input, select, textarea';
const STIRS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Brings a place to the middle of what the sticky bars leave of the screen, and marks it for some seconds: the words
 * quoted where they stand in it, else all of it. Nothing moves, so nobody has to be asked who wants less motion.
 */
export function markPlace(element: HTMLElement, quote?: string): void {
  const text = element.isContentEditable || !(element.matches(FIELD) || element.querySelector(FIELD));
  const words = text ? rangeOf(element, quote) : undefined;
  const place = words && words.getClientRects().length > 0 ? words : element;
  clearTimeout(fading);
  unmark();
  if (!words) element.dataset.shown = '';
  else if (canHighlight()) CSS.highlights.set(WORDS, new Highlight(words));
  fading = setTimeout(unmark, MARKED);
  if (!words) element.scrollIntoView({ block: 'nearest', inline: 'center' });
  hold(() => element.isConnected && centre(place.getBoundingClientRect()));
}

/** Elder browsers show the place and do not mark it. */
const canHighlight = (): boolean => 'highlights' in CSS;

/** One place is marked at a time. */
let fading: ReturnType<typeof setTimeout> | undefined;

function unmark(): void {
  if (canHighlight()) CSS.highlights.delete(WORDS);
  for (const marked of document.querySelectorAll<HTMLElement>('[data-shown]')) delete marked.dataset.shown;
}

/** The words where they stand in a paragraph, else the whole of it. */
function rangeOf(element: HTMLElement, quote = ''): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  const texts = textsIn(element);
  const at =
    quote === ''
      ? -1
      : texts
          .map(({ data }) => data)
          .join('')
          .indexOf(quote);
  if (at < 0) return range;
  let passed = 0;
  for (const text of texts) {
    const end = passed + text.length;
    if (passed <= at && at < end) range.setStart(text, at - passed);
    if (passed < at + quote.length && at + quote.length <= end) range.setEnd(text, at + quote.length - passed);
    passed = end;
  }
  return range;
}

/** What is higher than the screen begins below the bars. */
function centre({ top, height }: DOMRect): void {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const above = Number.parseFloat(scrollPaddingTop) || 0;
  const room = window.innerHeight - above - (Number.parseFloat(scrollPaddingBottom) || 0);
  window.scrollBy({ top: top - above - Math.max(0, (room - height) / 2), behavior: 'instant' });
}

/** Does it now and whenever the page changes its height, until someone takes over or it should have come to rest. */
function hold(show: () => void): void {
  show();
  const observer = new ResizeObserver(show);
  const leave = () => {
    observer.disconnect();
    for (const stir of STIRS) window.removeEventListener(stir, leave, true);
  };
  observer.observe(document.body);
  for (const stir of STIRS) window.addEventListener(stir, leave, { capture: true, passive: true });
  setTimeout(leave, HELD);
}
