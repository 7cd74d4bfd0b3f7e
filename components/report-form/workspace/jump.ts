import type { PartKey } from '@/lib/report';

/** A place in the report to show: a finding's part and path ('prose.3', 'tables.fees.charged.cases', 'item:12'). */
export type Target = {
  part: PartKey;
  path: string;
  /** Words of the paragraph to select. */
  quote?: string;
  /** The caret goes before the words; they are not selected, so that the next key replaces nothing. */
  caret?: true;
};

/** Shows a target; false when this one cannot. */
export type Shower = (target: Target) => boolean;

/** Targets wait here until the page that can show them stands (editors load late). */
export function createJumps() {
  const showers: Shower[] = [];
  let waiting: Target | null = null;
  const offer = () => {
    const target = waiting;
    // What comes late (an editor) knows its place best and is asked first.
    if (target && showers.toReversed().some((show) => show(target))) waiting = null;
  };
  return {
    to: (target: Target) => {
      waiting = target;
      offer();
    },
    register: (show: Shower) => {
      showers.push(show);
      offer();
      return () => {
        showers.splice(showers.indexOf(show), 1);
      };
    },
    forget: () => {
      waiting = null;
    },
  };
}
export type Jumps = ReturnType<typeof createJumps>;
