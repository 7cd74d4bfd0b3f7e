import { editParagraph, replaceOne } from './edit';
import { type Injector, pick } from './fault';

/** Words often mistaken for each other, from usage guides, the right one first. */
const CONFUSED: readonly (readonly [string, string])[] = [
  ['受到举报', '收到举报'],
  ['部署', '布署'],
  ['按照', '安照'],
  ['截至', '截止到'],
  ['制定', '制订定'],
  ['征求', '征救'],
  ['权利人', '权力人'],
  ['批复', '批付'],
  ['账', '帐'],
  ['拟聘', '似聘'],
  ['反映', '反应'],
  ['参差不齐', '参差不起'],
  ['约谈', '约淡'],
];

const mistyped: Injector = (content, next) => {
  const [right, wrong] = pick(CONFUSED, next);
  const change = editParagraph(content, next, (text) =>
    text.includes(right) ? text.replace(right, wrong) : undefined,
  );
  return change && { kind: 'typos', rules: ['typo', 'repeated-word', 'broken-sentence'], ...change };
};

const doubled: Injector = (content, next) => {
  const change = editParagraph(content, next, (text) =>
    replaceOne(text, /(?:信息|学校|公开|部门|制度|情况|进行|工作)(?=[一-龥])/g, next, ([word]) => word + word),
  );
  return change && { kind: 'repeats', rules: ['repeated-word'], ...change };
};

const sentenceTwice: Injector = (content, next) => {
  const sentence =
    '面向全校各部门信息员举办专题培训2次，内容包括条例办法解读、依申请公开答复文书、公文公开属性标注和个人信息保护';
  const change = editParagraph(content, next, (text) => (text.endsWith('。') ? `${text}${sentence}。` : undefined), [
    'experience',
    'proactive',
    'evaluation',
  ]);
  if (!change) return undefined;
  const { part: _either, ...rest } = change;
  return { kind: 'repeats', rules: ['repeated-sentence'], ...rest };
};

const lawName: Injector = (content, next) => {
  const copy = structuredClone(content);
  const [right, wrong] = pick(
    [
      ['《高等学校信息公开办法》', '《高等学院信息公开办法》'],
      ['《高等学校信息公开办法》', '《高等学校公开信息办法》'],
      ['〔2014〕23号', '〔2014〕32号'],
      ['教办函〔2014〕23号', '教办厅函〔2014〕23号'],
      ['〔2018〕80号', '〔2018〕8号'],
      ['教育部令第29号', '教育部令第92号'],
      ['教办厅函', '湘办厅函'],
      ['〈高等学校信息公开事项清单〉的通知', '〈高等学校信息公开事项清单〉'],
    ] as const,
    next,
  );
  const block = copy.preface.prose.find(({ text }) => text.includes(right));
  if (!block) return undefined;
  block.text = block.text.replace(right, wrong);
  return { kind: 'laws', rules: ['law-title', 'obsolete-name'], part: 'preface', what: wrong, content: copy };
};

const punctuation: Injector = (content, next) => {
  const slip = pick(
    [
      (text: string) => replaceOne(text, /(?<=[一-龥])，(?=[一-龥])/g, next, () => ','),
      (text: string) => replaceOne(text, /》/g, next, () => ''),
      (text: string) => replaceOne(text, /(?<=[一-龥])）/g, next, () => ''),
      (text: string) => replaceOne(text, /。$/g, next, () => '。。'),
      (text: string) => replaceOne(text, /、(?=[一-龥]{2,4}等)/g, next, () => '、、'),
      (text: string) => replaceOne(text, /(?<=[一-龥])等(?=[一-龥])/g, next, () => '、等'),
      (text: string) => replaceOne(text, /，(?=[一-龥])/g, next, () => '，，'),
      (text: string) => replaceOne(text, /”/g, next, () => ''),
    ],
    next,
  );
  const change = editParagraph(content, next, slip);
  return change && { kind: 'punctuation', rules: ['punctuation'], ...change };
};

const approximate: Injector = (content, next) => {
  const change = editParagraph(content, next, (text) =>
    replaceOne(
      text,
      /(?<=发布信息|留言|问卷)\d{3,}(?=[条份])/g,
      next,
      ([figure]) => `${pick(['近', '约'], next)}${figure}`,
    ),
  );
  return change && { kind: 'approximations', rules: ['approximation-wording'], ...change };
};

const phone: Injector = (content, next) => {
  const number = `${6 + next(3)}${100_0000 + next(899_9999)}`;
  const change = editParagraph(content, next, (text) =>
    text.endsWith('。') ? `${text}监督电话：${number}。` : undefined,
  );
  return change && { kind: 'phones', rules: ['phone'], ...change };
};

const unfinished: Injector = (content, next) => {
  const change = editParagraph(content, next, (text) => (/[一-龥]{12}。$/.test(text) ? text.slice(0, -6) : undefined));
  return change && { kind: 'sentences', rules: ['broken-sentence', 'punctuation'], ...change };
};

export const LANGUAGE_FAULTS: readonly Injector[] = [
  mistyped,
  mistyped,
  doubled,
  sentenceTwice,
  lawName,
  punctuation,
  punctuation,
  approximate,
  phone,
  unfinished,
];
