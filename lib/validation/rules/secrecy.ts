import { DEFAULT_SETTINGS } from '../check-settings';
import { writtenPassages } from '../passages';
import { finding, type Rule } from '../rule';
import { tidyWords } from '../secrecy-words';

const BASIS = '《高等学校信息公开办法》第五条：公开前应当进行保密审查';
const AROUND = 10;

/** A word of the school's list stands in what is to be published. */
export const secrecyWord: Rule = {
  id: 'secrecy-word',
  check: (report, { settings = DEFAULT_SETTINGS }) => {
    const words = tidyWords(settings.secrecyWords);
    if (words.length === 0) return [];
    // Hardly a text holds any of them: asked for all at once.
    const any = new RegExp(words.map(({ word }) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'));
    const suspicious = writtenPassages(report).filter(({ text }) => any.test(text));
    return suspicious.flatMap(({ part, path, text }) =>
      words.flatMap(({ word, why }) => {
        const at = text.indexOf(word);
        if (at < 0) return [];
        const quote = text.slice(Math.max(0, at - AROUND), at + word.length + AROUND);
        const said = why === '' ? `“${word}”` : `“${word}”（${why}）`;
        const message = `文中有${said}，请确认这一段已经过保密审查、可以公开，否则删去`;
        return [finding('secrecy-word', 'warning', part, message, { path, quote, basis: BASIS, values: { word } })];
      }),
    );
  },
};
