import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

const BASIS = '《高等学校信息公开办法》第十八条；《中华人民共和国政府信息公开条例》第三十三条';
/** 均在法定的30个工作日内答复; what was asked for longer says so. */
const TOLD =
  /法定的?(?:答复|办理)?(?:期限|时限)?(?:（|\()?\s?(\d{1,3})\s?个?工作日(?:）|\))?[^，,。；;]{0,8}(?:答复|回复|办结|办理完毕)/g;
/** Fifteen by the measures for schools, twenty by the regulation. */
const RIGHT: readonly number[] = [15, 20];

const read = (text: string): Remark[] =>
  !text.includes('法定')
    ? []
    : matchesIn(text, TOLD)
        .filter(({ 1: days }) => !RIGHT.includes(Number(days)))
        .map(({ 0: quote, 1: days = '' }) => ({
          severity: 'warning',
          message: `写“法定……${days}个工作日”，信息公开申请的法定答复期限是15个工作日（适用政府信息公开条例的为20个工作日），请核对`,
          quote,
          basis: BASIS,
          values: { days: Number(days) },
        }));

/** The time the law gives for an answer, told with another number. */
export const statutoryDays = textRule('impossible-relation', read);
