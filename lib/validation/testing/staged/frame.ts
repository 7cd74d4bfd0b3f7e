import { PERIOD_KIND_LABELS, PERIOD_KINDS, type ReportContent } from '@/lib/report';
import { fieldsOf, oneOf, VARIANT, variantLabelled } from './fields';
import { blocksOf, write } from './prose';
import { prefaceWords } from './sound-report';
import type { Staged } from './staged-report';

const GIVEN = '填报的';
type Contact = ReportContent['preface']['contact'];
const CONTACT: Readonly<Record<string, keyof Contact>> = {
  地址: 'address',
  邮政编码: 'postcode',
  电话: 'phone',
  电子邮箱: 'email',
};

/** Words before those the preface has, and "填报的电话：……" for what its form holds beside them. */
export function writePreface({ preface }: ReportContent, shown: string): void {
  const { fields, text } = fieldsOf(shown, (label) => label.startsWith(GIVEN));
  for (const { label, value } of fields) {
    if (label === `${GIVEN}下载地址`) preface.downloadUrl = value;
    else preface.contact[oneOf(CONTACT, label.slice(GIVEN.length))] = value;
  }
  preface.prose.unshift(...blocksOf(text, 'preface'));
}

const PERIOD: Readonly<Record<string, 'start' | 'end' | 'kind'>> = {
  起始日期: 'start',
  截止日期: 'end',
  统计期: 'kind',
};

/** 起始日期, 截止日期 and by what year one counts. */
export function writePeriod({ preface }: ReportContent, shown: string): void {
  const { period } = preface;
  for (const { label, value } of fieldsOf(shown, (known) => known in PERIOD).fields) {
    const field = oneOf(PERIOD, label);
    if (field !== 'kind') period[field] = value;
    else period.kind = PERIOD_KINDS.find((kind) => PERIOD_KIND_LABELS[kind].startsWith(value)) ?? 'custom';
  }
  preface.prose = [{ kind: 'paragraph', text: prefaceWords(period) }];
}

/** 署名, 成文日期, 今天 (the day of checking) and 地方格式, whose notice sets the last day; other lines are words of chapter 2. */
export function writeSignature({ content, context }: Staged, shown: string): void {
  const set: Readonly<Record<string, (value: string) => void>> = {
    署名: (value) => {
      content.signature.school = value;
    },
    成文日期: (value) => {
      content.signature.date = value;
    },
    今天: (value) => {
      context.today = value;
    },
    [VARIANT]: (value) => {
      content.variant = variantLabelled(value);
    },
  };
  const { fields, text } = fieldsOf(shown, (known) => known in set);
  for (const { label, value } of fields) oneOf(set, label)(value);
  write(content, 'proactive', text);
}

/** 附件名称 and 附件内容 in turn; other lines are words of chapter 2. */
export function writeAttachments(report: ReportContent, shown: string): void {
  const { fields, text } = fieldsOf(shown, (label) => label === '附件名称' || label === '附件内容');
  for (const { label, value } of fields) {
    if (label === '附件名称') report.signature.attachments.push({ title: value, prose: [] });
    else report.signature.attachments.at(-1)?.prose.push(...blocksOf([value], 'signature'));
  }
  write(report, 'proactive', text);
}
