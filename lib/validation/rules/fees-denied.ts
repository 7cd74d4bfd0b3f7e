import { matchesIn } from '@/lib/prose/span';
import type { ReportContent } from '@/lib/report';
import { finding, type Rule } from '../rule';
import { type Sentence, sentencesHolding } from '../sentences';

/** 未向申请人收取任何费用, 没有收取检索、复制等费用; not of the rest of the applications, nor of other years. */
const DENIED = /(?:未|没有|不曾)(?:向[^，,。；;]{1,8})?(?:收取|收)(?:过|了)?[^，,。；;\d]{0,14}费用?/;
const OF_SOME = /其余|其他申请|剩余|除[^，,]{1,20}外|上(?:一|个)?(?:学)?年|困难|免收|减免的/;
/** 收取复印费和邮寄费共126元. */
const TAKEN = /(?<!未|不|没有|不再|不得|停止)收取[^，,。；;：:\d]{0,16}\s?(\d[\d,，.]*)\s?(?:万)?元/g;
const OF_REQUESTS = /申请|检索|复制|邮寄|复印|信息公开/;
const OF_SCHOOLING = /学费|住宿费|报名费|学生|每生|标准/;

const feeSentences = sentencesHolding(/收取/);

/** No fee taken, and a fee told in the same chapter. */
export const feesDenied: Rule = {
  id: 'impossible-relation',
  check: (report: ReportContent) => {
    const told = feeSentences(report).filter(({ text }) => OF_REQUESTS.test(text) && !OF_SCHOOLING.test(text));
    return told.flatMap(({ part, path, text }) => {
      const denial = OF_SOME.test(text) ? undefined : DENIED.exec(text)?.[0];
      const fee = denial === undefined ? undefined : told.filter((other) => other.part === part).flatMap(taken)[0];
      if (denial === undefined || fee === undefined) return [];
      const message = `“${denial}”与“${fee}”矛盾，请核对`;
      return [finding('impossible-relation', 'warning', part, message, { path, quote: denial, values: { fee } })];
    });
  },
};

const taken = ({ text }: Sentence): string[] =>
  matchesIn(text, TAKEN)
    .filter(({ 1: amount = '' }) => Number(amount.replace(/[,，]/g, '')) > 0)
    .map(({ 0: quote }) => quote);
