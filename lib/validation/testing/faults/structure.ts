import { CHAPTER_KEYS, type ChapterKey } from '@/lib/report';
import { chapterOf, editParagraph } from './edit';
import { type Injector, pick } from './fault';

const present = (keys: readonly ChapterKey[]) => keys.filter((key) => key !== 'keyAreas');

const omitted: Injector = (content, next) => {
  const copy = structuredClone(content);
  // Without its chapter the table of items prints as an attachment: nothing is missing.
  const key = pick(
    present(CHAPTER_KEYS).filter((own) => own !== 'checklist'),
    next,
  );
  chapterOf(copy, key).omitted = true;
  return { kind: 'chapters', rules: ['chapter-missing'], part: key, what: `${key} left out`, content: copy };
};

const emptied: Injector = (content, next) => {
  const copy = structuredClone(content);
  const key = pick(
    present(CHAPTER_KEYS).filter((own) => own !== 'checklist'),
    next,
  );
  const chapter = chapterOf(copy, key);
  Object.assign(chapter, { prose: [], tables: {} });
  return { kind: 'chapters', rules: ['chapter-empty'], part: key, what: `${key} emptied`, content: copy };
};

const misnamed: Injector = (content, next) => {
  const copy = structuredClone(content);
  const [key, heading] = pick(
    [
      ['disputes', '因学校信息公开工作收到举报、复议、诉讼的情况'],
      ['evaluation', '信息公开评议'],
      ['onRequest', '依申请公开情况'],
      ['experience', '存在的问题'],
      ['other', '其他'],
    ] as const,
    next,
  );
  chapterOf(copy, key).heading = heading;
  const rules = ['chapter-heading', 'typo', 'preface-list-vs-headings'];
  return { kind: 'chapters', rules, what: heading, content: copy };
};

const swapped: Injector = (content, next) => {
  const copy = structuredClone(content);
  const at = next(copy.chapters.length - 2);
  const [first, second] = [copy.chapters[at], copy.chapters[at + 1]];
  if (!first || !second) return undefined;
  copy.chapters.splice(at, 2, second, first);
  const rules = ['chapter-order', 'preface-list-vs-headings', 'numbering'];
  return { kind: 'chapters', rules, what: `${first.key} after ${second.key}`, content: copy };
};

/** What the notice asks a chapter to say, left unsaid. */
const unsaid: Injector = (content, next) => {
  const copy = structuredClone(content);
  const [key, words] = pick(
    [
      ['onRequest', /收费|减免|费用/],
      ['evaluation', /社会公众|公众|家长|校友|用人单位/],
      ['experience', /改进|下一步|抓日常|抓数据|抓队伍/],
      ['overview', /培训/],
      ['proactive', /财务|预算|决算|收费/],
    ] as const,
    next,
  );
  const chapter = chapterOf(copy, key);
  chapter.prose = chapter.prose.filter(
    (block) => !words.test(block.kind === 'item' ? block.lead + block.text : block.text),
  );
  const tables = { onRequest: 'fees', evaluation: 'evaluation' }[key as 'onRequest' | 'evaluation'];
  if (tables) delete chapter.tables[tables];
  return {
    kind: 'mandated content',
    rules: ['mandated-content-missing', 'table-blank'],
    part: key,
    what: String(words),
    content: copy,
  };
};

/** The preface counts or lists other parts than there are. */
const prefaceList: Injector = (content, next) => {
  const copy = structuredClone(content);
  const block = copy.preface.prose.find(({ text }) => text.includes('八个部分'));
  if (!block) return undefined;
  block.text = pick(
    [() => block.text.replace('八个部分', '七个部分'), () => block.text.replace('，其他需要报告的事项', '')],
    next,
  )();
  const rules = ['count-claim', 'preface-list-vs-headings'];
  return { kind: 'chapters', rules, part: 'preface', what: 'preface list', content: copy };
};

/** A count of kinds, aspects or points that is not followed by as many. */
const count: Injector = (content, next) => {
  const [said, points] = [pick(['两', '四', '五'], next), ['一是完善制度', '二是加强培训', '三是严格考核']];
  const change = editParagraph(content, next, (text) =>
    text.endsWith('。') ? `${text}本学年重点开展了以下${said}个方面的工作：${points.join('；')}。` : undefined,
  );
  return change && { kind: 'counts', rules: ['count-claim', 'numbering'], ...change };
};

const prefaceData: Injector = (content, next) => {
  const copy = structuredClone(content);
  const [words, rule] = pick(
    [
      [/，?电话：[\d-]+/, 'preface-incomplete'],
      [/，邮编：\d+/, 'preface-incomplete'],
      [/，电子邮箱：[^）]+/, 'preface-incomplete'],
      [/报告所列数据的统计期限[^。]+。/, 'preface-incomplete'],
      [/报告电子版可在[^。]+。/, 'preface-incomplete'],
    ] as const,
    next,
  );
  for (const block of copy.preface.prose) block.text = block.text.replace(words, '');
  const rules = [rule, 'contact', 'download', 'preface-period', 'period', 'legal-basis'];
  return { kind: 'preface', rules, part: 'preface', what: String(words), suspicious: true, content: copy };
};

export const STRUCTURE_FAULTS: readonly Injector[] = [
  omitted,
  emptied,
  misnamed,
  swapped,
  unsaid,
  prefaceList,
  count,
  prefaceData,
];
