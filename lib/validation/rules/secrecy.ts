import { DEFAULT_SETTINGS } from '../check-settings';
import { writtenPassages } from '../passages';
import { finding, type Rule } from '../rule';
import { tidyWords } from '../secrecy-words';

const BASIS = '《高等学校信息公开办法》第五条：公开前应当进行保密审查';
const AROUND = 10;

const LIST = '(?:\\p{Script=Han}{1,8}(?:、|以及|和|及|或|与))?';
const ALL_OF = '(?:涉密|涉及|任何|各类|有关|相关|的){0,2}[“"]?';
const SPREAD = '(?:上网|联网|公开|发布|公布|传输|存储|处理|传播|转发|复制|携带|泄露|泄漏)';
/** What a sentence leaves out or forbids, the word itself: 不含内部文件, 严禁上网传输机密★文件; 不得不 and 防止 speak of other things. */
const LEFT_OUT = new RegExp(`(?:不含|不包[括含]|剔除)${LIST}${LIST}${ALL_OF}$`, 'u');
const FORBIDDEN = new RegExp(
  `(?:严禁|禁止|不得)(?:[在向通将][^，,。；;]{1,10}?)?(?:${SPREAD}[、和或]?){1,4}${LIST}${ALL_OF}$`,
  'u',
);
/** 除涉密和内部文件外, as a pair around the word: 国内外 and 对外 end none. */
const APART_FROM = /(?<![解消清免排拆删剔扣破废])除[^，,。；;]{0,16}$/;
const APART_END = /^[^，,。；;]{0,12}?(?:之外|以外|(?<![内校国境海对省市野意])外)(?=[，,、；;。均都其全已]|$)/;
/** What is said of the word and nothing else: 内部文件除外, 内部文件依法不予公开. */
const KEPT_BACK =
  /^[”"]?(?:[、和][^，,。；;、]{1,8}){0,2}(?:等[^，,。；;]{0,6}|内容|信息|材料|事项)?(?:依法|依规|按规定|一律|均|都){0,3}(?:除外|不予公开|不公开|不得公开|不上网|不得上网)/;

const isKeptBack = (text: string, start: number, end: number): boolean => {
  const [before, behind] = [text.slice(Math.max(0, start - 32), start), text.slice(end, end + 24)];
  if (LEFT_OUT.test(before) || FORBIDDEN.test(before) || KEPT_BACK.test(behind)) return true;
  return APART_FROM.test(before) && APART_END.test(behind);
};

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
