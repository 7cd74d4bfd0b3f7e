import type { PartKey } from '@/lib/report';
import type { Replaced } from '@/lib/validation/apply-changes';

/** An open editor, which makes changes of its text itself: each a step of its own that Ctrl+Z takes back. */
export type Hand = {
  part: PartKey;
  /** The prose it shows: 'prose', 'attachments.0.prose'. */
  path: string;
  /** @param back what was made last is taken back. @returns false when it reads otherwise by now: then nothing is changed */
  amend: (texts: readonly Replaced[], back: boolean) => boolean;
  /** Gives it the focus with the caret where it is. @returns false when nobody has written in it */
  focus: () => boolean;
};

/** The editors that stand on the page. */
export function createHands() {
  const hands = new Set<Hand>();
  const isOf = ({ part, path }: Hand, text: Replaced): boolean =>
    text.part === part && text.path.startsWith(`${path}.`);
  return {
    /** @returns how to leave */
    lend: (hand: Hand) => {
      hands.add(hand);
      return () => {
        hands.delete(hand);
      };
    },
    /** Lets the editors change what they show. @returns what they made, and what nobody shows */
    amend: (texts: readonly Replaced[], back: boolean): { made: Replaced[]; shownNowhere: Replaced[] } => {
      const made = [...hands].flatMap((hand) => {
        const own = texts.filter((text) => isOf(hand, text));
        return own.length > 0 && hand.amend(own, back) ? own : [];
      });
      return { made, shownNowhere: texts.filter((text) => ![...hands].some((hand) => isOf(hand, text))) };
    },
    /** The focus goes to an editor that shows one of these texts and was written in. */
    focusOn: (texts: readonly Replaced[]): boolean =>
      [...hands].some((hand) => texts.some((text) => isOf(hand, text)) && hand.focus()),
  };
}
