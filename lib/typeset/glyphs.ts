import { type CharacterClass, classOf } from './characters';
import type { ElementRun } from './element';
import type { FontMetrics } from './metrics';
import { breakOpportunities } from './opportunities';

/** A paragraph's characters side by side, in em of its size. */
export type GlyphText = {
  characters: string[];
  /** The run each comes from: its type, link and element. */
  runs: ElementRun[];
  classes: CharacterClass[];
  /** Advance in em. */
  widths: Float64Array;
  /** 中西间距 after the character, em. */
  gaps: Float64Array;
  /** 1 where a line may end after the character. */
  breaks: Uint8Array;
};

/** 1/4 em between Han and Western characters (CLREQ), none beside marks or typed spaces. */
const CJK_WESTERN_GAP = 0.25;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const isWord = (cls: CharacterClass | undefined, character = ''): boolean =>
  cls === 'western' && LETTER_OR_DIGIT.test(character);

/** Straight quotes have no side of their own: in a paragraph every second one closes. */
const quoteClass = (count: number): CharacterClass => (count % 2 === 1 ? 'western-opening' : 'western-closing');

/** @param autospace set 中西间距 between Han and Western characters */
export function glyphText(runs: readonly ElementRun[], metrics: FontMetrics, autospace = true): GlyphText {
  const units = runs.reduce((sum, run) => sum + run.text.length, 0);
  const room = new Float64Array(units);
  const [characters, origins, classes]: [string[], ElementRun[], CharacterClass[]] = [[], [], []];
  let [quotes, count] = [0, 0];
  for (const run of runs) {
    for (const character of run.text) {
      const codePoint = character.codePointAt(0) ?? 0;
      const cls = character === '"' ? quoteClass(++quotes) : classOf(codePoint);
      characters.push(cls === 'space' ? ' ' : character);
      origins.push(run);
      classes.push(cls);
      room[count++] = cls === 'ignorable' ? 0 : metrics.advance(run.role, cls === 'space' ? 0x20 : codePoint);
    }
  }
  const widths = count === units ? room : room.subarray(0, count);
  const gaps = new Float64Array(count);
  if (autospace) {
    for (let i = 0; i < count - 1; i++) {
      const [a, b] = [classes[i], classes[i + 1]];
      if (a === b) continue;
      const before = a === 'han' && isWord(b, characters[i + 1]);
      const after = b === 'han' && (isWord(a, characters[i]) || characters[i] === '%');
      if (before || after) gaps[i] = CJK_WESTERN_GAP;
    }
  }
  return { characters, runs: origins, classes, widths, gaps, breaks: breakOpportunities(characters, classes) };
}
