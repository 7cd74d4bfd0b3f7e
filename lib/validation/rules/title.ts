import { findYearSpans } from '@/lib/prose';
import { type ReportContent, yearSpan } from '@/lib/report';
import type { Finding } from '../finding';
import { finding, type Rule } from '../rule';

const BASIS = '教办厅函〔2018〕80号';

export const title: Rule = {
  id: 'title',
  check: ({ preface, signature }) => {
    const text = preface.title.join('').replace(/\s/g, '');
    if (text === '')
      return [
        finding('title', 'error', 'preface', '没有填写报告标题', { path: 'title.0', basis: BASIS, lacks: '标题' }),
      ];
    return [...whose(text, signature.school), ...kindOfDocument(text), ...years(text, preface)];
  },
};

const at = (text: string) => ({ path: 'title.0', quote: text, basis: BASIS });

/** 学校, 年度 and 文种 make a title (GB/T 9704-2012 7.3.1: 发文机关名称、事由和文种). */
function whose(text: string, school: string): Finding[] {
  if (/大学|学院|学校/.test(text) || (school.trim() !== '' && text.includes(school.trim()))) return [];
  const own = school.trim() === '' ? '' : `“${school.trim()}”`;
  return [finding('title', 'hint', 'preface', `标题“${text}”没有写明学校${own}，请补全`, at(text))];
}

function kindOfDocument(text: string): Finding[] {
  if (!text.includes('信息公开') || !/报告|年报/.test(text)) {
    const message = `标题“${text}”没有写明“信息公开工作年度报告”，请补全`;
    return [finding('title', 'error', 'preface', message, at(text))];
  }
  if (/信息公开(?:工作)?的?年度报告/.test(text)) return [];
  const message = `标题“${text}”的文种一般为“信息公开工作年度报告”，请核对`;
  return [finding('title', 'hint', 'preface', message, at(text))];
}

/** The years named in the title are those of the statistics period. */
function years(text: string, { period }: ReportContent['preface']): Finding[] {
  const span = yearSpan(period);
  const named = findYearSpans(text)[0];
  if (span === '') return [];
  if (!named) {
    if (/\d{4}/.test(text)) return [];
    return [finding('title', 'warning', 'preface', `标题“${text}”没有写明年度（统计期为${span}）`, at(text))];
  }
  const [from, to = from] = span.split('—').map(Number);
  if (named.from === from && named.to === to) return [];
  // Of a school year by the year in which it ends: so notices name the reports themselves.
  if (named.from === named.to && named.to === to) {
    const message = `标题写的是“${named.quote}”，统计期为${span}，可写作“${span}学年度”`;
    return [
      finding('title', 'hint', 'preface', message, { ...at(text), values: { title: named.quote, period: span } }),
    ];
  }
  const message = `标题写的是“${named.quote}”，统计期为${span}，两者不一致`;
  return [finding('title', 'error', 'preface', message, { ...at(text), values: { title: named.quote, period: span } })];
}
