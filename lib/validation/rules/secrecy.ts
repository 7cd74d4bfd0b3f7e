import { DEFAULT_SETTINGS } from '../check-settings';
import { writtenPassages } from '../passages';
import { finding, type Rule } from '../rule';
import { tidyWords } from '../secrecy-words';

const BASIS = '《高等学校信息公开办法》第五条：公开前应当进行保密审查';
const AROUND = 10;

/** What a sentence says is not published, or must not be: 除涉密和内部文件外, 不含涉密内容, 严禁. */
const EXCEPTED = /(?:除|不含|不包[括含]|剔除|删除|严禁|不得|禁止|防止|杜绝)[^，,。；;]{0,16}$/;
const EXCEPTED_BEHIND = /^[^，,。；;]{0,12}(?:除外|外[，,]|不予公开|不公开|不得|以外)/;

const isKeptBack = (text: string, start: number, end: number): boolean =>
  EXCEPTED.test(text.slice(Math.max(0, start - 24), start)) || EXCEPTED_BEHIND.test(text.slice(end, end + 20));

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

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
        const at = placesOf(text, word).find((place) => !isKeptBack(text, place, place + word.length));
        if (at === undefined) return [];
        const quote = text.slice(Math.max(0, at - AROUND), at + word.length + AROUND);
        const said = why === '' ? `“${word}”` : `“${word}”（${why}）`;
        const message = `文中有${said}，请确认这一段已经过保密审查、可以公开，否则删去`;
        return [finding('secrecy-word', 'warning', part, message, { path, quote, basis: BASIS, values: { word } })];
      }),
    );
  },
};
