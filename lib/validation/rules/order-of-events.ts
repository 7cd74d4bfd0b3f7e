import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';
import { splitSentences } from '../sentences';

/** What comes before what, of one matter. */
const COURSES: readonly (readonly RegExp[])[] = [
  [/(?:正式)?(?:动工|开工|奠基)(?:建设)?/, /竣工(?:验收)?|完工|投入使用|交付使用/],
  [/收到(?=[^，,。；;]{0,8}(?:申请|举报|投诉))|受理/, /办结|答复|办理完毕/],
  [/开始报名|报名(?:开始|启动)/, /报名(?:截止|结束)/],
  [/开标|招标/, /签订合同|合同签订/],
];
const TOLD =
  /(?<!\d)(?:(\d{4})\s?年\s?|同年\s?)?(\d{1,2})\s?月\s?(?:(\d{1,2})\s?日)?([^，,。；;、\d]{0,14})(?=[，,。；;、\d]|$)/g;

type Event = {
  date: string;
  months: string;
  year: boolean;
  course: number;
  step: number;
  word: string;
  at: number;
  end: number;
};

const pad = (n: string): string => n.padStart(2, '0');

function eventsIn(sentence: string): Event[] {
  let year = '';
  return matchesIn(sentence, TOLD).flatMap(({ 0: quote, 1: named, 2: month = '', 3: day, 4: words = '', index }) => {
    year = named ?? year;
    const step = COURSES.flatMap((course, of) =>
      course.flatMap((pattern, place): [number, number, string][] => {
        const found = pattern.exec(words);
        return found ? [[of, place, found[0]]] : [];
      }),
    )[0];
    if (!step || year === '') return [];
    const months = `${year}-${pad(month)}`;
    const told = {
      year: named !== undefined,
      course: step[0],
      step: step[1],
      word: step[2],
      at: index,
      end: index + quote.length,
    };
    return [{ ...told, months, date: day === undefined ? months : `${months}-${pad(day)}` }];
  });
}

/** Compared to the month where either names no day. */
const isBefore = (a: Event, b: Event): boolean =>
  a.date.length === b.date.length ? a.date < b.date : a.months < b.months;

function judge(sentence: string): Remark[] {
  const events = eventsIn(sentence);
  return events.flatMap((later, i): Remark[] => {
    const earlier = events[i - 1];
    if (!earlier || earlier.course !== later.course || later.step !== earlier.step + 1) return [];
    // A month without its year may be of the next one.
    if (!later.year || !isBefore(later, earlier)) return [];
    const message = `${later.word}（${later.date}）早于${earlier.word}（${earlier.date}），请核对`;
    const quote = sentence.slice(earlier.at, later.end);
    return [{ severity: 'warning', message, quote, values: { earlier: earlier.date, later: later.date } }];
  });
}

const read = (text: string): Remark[] =>
  /竣工|完工|使用|办结|答复|办理完毕|报名|签订/.test(text) && /月[^。]*月/.test(text)
    ? splitSentences(text).flatMap(judge)
    : [];

/** Completed before it was begun, answered before it was received. */
export const orderOfEvents = textRule('impossible-relation', read);
