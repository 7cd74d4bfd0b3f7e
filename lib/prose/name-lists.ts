import { marksOf, startAfter } from './clauses';
import { remembered } from './remembered';

/** How many names a list can be read as: 和 joins two names or stands in one. */
export type NameCount = {
  least: number;
  most: number;
  /** Where no other reading is nearer: 和 joins two names before the last. */
  likely: number;
  /** 等 and the like: there may be more than are listed. */
  open: boolean;
  /** Titles or quotations, which begin and end for certain. */
  marked: boolean;
};

/** Titles, quotations and brackets, the outermost of each. */
const MARKED =
  /《[^《》]{0,120}(?:《[^《》]{0,120}》[^《》]{0,120})?》|“[^“”\n]{1,60}”|「[^「」\n]{1,60}」|"[^"\n]{1,40}"|[（(〔[][^（）()〔〕[\]\n]*[）)〕\]]/g;

const sealed = (marked: string): string =>
  /^[（(〔[]/.test(marked)
    ? '　'.repeat(marked.length)
    : `${marked[0] ?? ''}${'＿'.repeat(marked.length - 2)}${marked.at(-1) ?? ''}`;

/** The text with one unbroken name for each title and quotation, and nothing in place of what stands in brackets. */
export const sealedNames = remembered((text) => text.replace(MARKED, sealed));

/** Words with which a list of names begins: what stands before them in its first name is none of it. */
const VERBS =
  '包括|包含|涵盖|涉及|设立|设置|设有|开设|开通|建立|建设|建成|搭建|打造|组建|成立|组织|召开|举办|开展|制定|制订|修订|修改|完善|健全|出台|印发|发布|编制|编写|公布|公开|推出|推送|依托|利用|运用|通过|围绕|聚焦|针对|按照|根据|结合|形成|构建|实现|分为|分成|增设|新增|新设|新建|评选|获批|获得|邀请|走访|联合|会同|进行|提供|参加|参与|负责|承担|完成|提出|落实|报送|上报|收到|受理|处理|办理|征集|整理|梳理|总结|存在|突出|坚持|做到|做好|抓好|把握|强化|加强|推进|推动|优化|改进|提升|确定|明确|选取|选定|确立|申报|面向|来自|反映|分解|整合|汇总|共享|同步|联动|覆盖|配备|聘请|聘任|任命|成为|作为|属于|列出|列入|纳入|新开|开放|接受|采用|采取|使用|分布|位于|安排|派出|遴选|推荐|撤销|合并|更新|转发|刊发|刊登|播出|播放|推选|批准|审议|通报|研究|讨论|调整';
/** Behind 、 a verb that begins a name is part of it (组织部, 对外交流处). */
const OPENER = new RegExp(`.(?:${VERBS}|[由在从对向为将把有含是即以于了])`);
const CLOSED = new RegExp(
  `(?:${VERBS}|[由在从对向为将把有含是即以于])(?:了|过|的)?$|[的中内里后前时等和与及]$|等[\\p{Script=Han}]+$`,
  'u',
);
const JOIN = /以及|(?<!以)[和及与暨]/g;
const LONGEST = 24;
const JOINED_LAST = /^[^和及与暨]{2,12}(?:和|及|与|以及)[^和及与暨]{2,12}$/;

const isNamed = (name: string): boolean => /[》”」"]\s*$/.test(name);

/** 和 between two titles, or between two names that end as all others do, is no part of a name. */
function joinsIn(name: string, others: readonly string[]): { sure: number; all: number } {
  const parts = name.split(JOIN);
  const all = parts.length - 1;
  if (all === 0) return { sure: 0, all };
  const ends = new Set(others.map((other) => other.at(-1)));
  const alike = parts.every((part) => part.length > 1 && (isNamed(part) || (ends.size === 1 && ends.has(part.at(-1)))));
  return { sure: (alike && !isOneName(parts, others)) || /以及/.test(name) ? all : 0, all };
}

/** 数学与应用数学 beside 化学: what 与 joins here ends in more of the same words than the other names do. */
function isOneName([first = '', ...more]: readonly string[], others: readonly string[]): boolean {
  if (isNamed(first)) return false;
  const shared = Math.min(...more.map((part) => sharedEnd(first, part)));
  return shared > 1 && others.every((other) => sharedEnd(first, other) < shared);
}

/** How many characters two names end in alike. */
function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}

function countOf(names: readonly string[], open: boolean): NameCount {
  let [least, most] = [names.length, names.length];
  names.forEach((name, i) => {
    const { sure, all } = joinsIn(
      name,
      names.filter((_, at) => at !== i),
    );
    least += sure;
    most += all;
  });
  const last = names.length > 2 && JOINED_LAST.test(names.at(-1) ?? '') ? 1 : 0;
  return { least, most, likely: Math.min(most, least + last), open, marked: names.every(isNamed) };
}

/** Names of a list: 、 parts them, titles and quotations also stand side by side. */
const namesOf = (list: string): string[] =>
  list
    .replace(/(?<=[》”」])\s?(?=[《“「])/g, '、')
    .split(/[、；;]/)
    .map((name) => name.trim());

const CLAUSE_MARKS = marksOf('，,。；;：:！？\n');
const REACH = 240;
/** Between the last name and the number. */
const OPEN_TAIL = /等(?:校内|校外|有关|相关|职能|多个|[^的\P{Script=Han}]{0,4})?(?:共计?|合计|总计|累计)?\s?$/u;
const CLOSED_TAIL = /(?:[，,]?(?:共计?|合计|总共)|这)?\s?$/;

/**
 * The lists of names that may be meant right before a place, the longest first: a word like 设立 in one of the names may
 * begin the list or belong to the name.
 * @param sealed from `sealedNames`
 */
export function namesBefore(sealed: string, end: number): NameCount[] {
  const near = sealed.slice(Math.max(0, end - TAIL), end);
  const open = near.includes('等') ? OPEN_TAIL.exec(near) : null;
  const listEnd = end - near.length + ((open ?? CLOSED_TAIL.exec(near))?.index ?? near.length);
  const clause = sealed.slice(startAfter(sealed, listEnd, CLAUSE_MARKS, REACH), listEnd);
  if (!SEVERAL.test(clause)) return [];
  const names = namesOf(clause);
  const last = names.at(-1) ?? '';
  if (CLOSED.test(last) || names.slice(1).some(isNoName)) return [];
  const starts = names.flatMap((name, i) =>
    i === 0 || OPENER.test(name) || /^[^《“「]+[《“「]/.test(name) ? [i] : [],
  );
  return starts.map((start) => countOf(names.slice(start), open !== null)).filter(({ most }) => most > 1);
}

const COUNTED = /[\d两二三四五六七八九十](?:个|项|类|种|大|名|位|家|所)/;
const isNoName = (name: string): boolean => name === '' || name.length > LONGEST || COUNTED.test(name);

/** More than one name. */
const SEVERAL = /、|[》”」]\s?(?:和|与|及|以及)?\s?[《“「]/;
/** 等 and what may stand between it and the number. */
const TAIL = 14;

const LIST_LEAD =
  /^[^，,。；;：:、\n\d]{0,8}?(?:[：:]|[，,]?\s?(?:时间|日期|名称)?(?:(?:分别|依次|具体)(?:是|为|有|指|包括)|即|包括|包含|主要(?:是|为|有|包括))[：:]?)\s?/;
const DATES = /^(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日?[、和及与]?)+$/;
const NO_LIST = /其中|\d|[:：]|[一二三四五六七八九十](?:是|要)/;

/** The names that follow a place: "四个栏目：甲、乙", "三个校区，分别为甲、乙和丙". @param sealed from `sealedNames` */
export function namesAfter(sealed: string, start: number): NameCount | undefined {
  const text = sealed.slice(start, start + REACH);
  const lead = LIST_LEAD.exec(text)?.[0];
  if (lead === undefined) return undefined;
  const behind = text.slice(lead.length);
  const list = /^[^，,。；;\n）)]*/.exec(behind)?.[0] ?? '';
  // A list that reaches beyond what was read, or goes on behind a comma, is not known whole.
  const rest = behind.slice(list.length);
  if (rest === '' || (NO_LIST.test(list) && !DATES.test(list)) || /^[，,；;][^，,。；;\n]*[、：:]/.test(rest))
    return undefined;
  return listed(list);
}

/** Points that semicolons part behind a colon: "三个问题：意识不强，更新不及时；……；……。". @param sealed from `sealedNames` */
export function pointsAfter(sealed: string, start: number): NameCount | undefined {
  const list = /^[^，,。；;：:、\n\d]{0,8}[：:]([^。：:！？\n]{8,400})[。\n]/.exec(
    sealed.slice(start, start + POINTS_REACH),
  )?.[1];
  const points = list?.split(/[；;]/) ?? [];
  // Points told by 一是 or numbers are a series, and read as such.
  if (points.length < 2 || points.some((point) => point.trim().length < 4 || NO_LIST.test(point))) return undefined;
  return {
    least: points.length,
    most: points.length,
    likely: points.length,
    open: /等$/.test(list ?? ''),
    marked: false,
  };
}

const POINTS_REACH = 440;

/** The names in the bracket that opens at a place: "四个栏目（甲、乙、丙和丁）". @param text not sealed */
export function namesInBracket(text: string, start: number): NameCount | undefined {
  const inner = /^\s?[（(](?:即|分别为|包括|含)?([^（）()\n，,。；;：:]{3,160})[）)]/.exec(
    text.slice(start, start + REACH),
  )?.[1];
  return inner === undefined || NO_LIST.test(inner) ? undefined : listed(inner.replace(MARKED, sealed));
}

function listed(list: string): NameCount | undefined {
  const open = /等[\p{Script=Han}]{0,6}$/u.test(list);
  const names = namesOf(open ? list.replace(/等[\p{Script=Han}]{0,6}$/u, '') : list);
  if (names.length < 2 || names.some(isNoName)) return undefined;
  return countOf(names, open);
}
