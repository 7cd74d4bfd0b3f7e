import { withoutTitles } from './mask';
import { matchesIn, type Span } from './span';

/** A body of state that was renamed or merged, and the plan of reform that did so. */
type FormerBody = { pattern: RegExp; name: string; now: string; since: number };

/**
 * The name as a citation of the body; what keeps the old name rightly is left out: schools have a 监察部门 and a 文化部 of
 * their students' union, laboratories keep the name of the ministry that founded them.
 */
const body = (name: string, now: string, since: number, pattern = name): FormerBody => ({
  name,
  now,
  since,
  pattern: new RegExp(`(?<![原前])${pattern}`, 'g'),
});

const FORMER_BODIES: readonly FormerBody[] = [
  body('国家教育委员会', '教育部', 1998, '(?:国家教育委员会|国家教委)'),
  body('国家发展计划委员会', '国家发展和改革委员会', 2003, '(?:国家发展计划委员会|国家计委)'),
  body(
    '国家卫生和计划生育委员会',
    '国家卫生健康委员会',
    2018,
    '(?:国家卫生和计划生育委员会|国家卫生计生委|国家卫计委)',
  ),
  body('劳动和社会保障部', '人力资源和社会保障部', 2008),
  body('国家人事部', '人力资源和社会保障部', 2008),
  body('信息产业部', '工业和信息化部', 2008, '信息产业部(?!门)'),
  body('环境保护部', '生态环境部', 2018, '环境保护部(?!门)'),
  body('国土资源部', '自然资源部', 2018, '国土资源部(?!门|重点)'),
  body('国家工商行政管理总局', '国家市场监督管理总局', 2018),
  body('国家质量监督检验检疫总局', '国家市场监督管理总局', 2018, '(?:国家质量监督检验检疫总局|国家质检总局)'),
  body('国家食品药品监督管理总局', '国家药品监督管理局', 2018),
  body('国家新闻出版广电总局', '国家广播电视总局、国家新闻出版署', 2018),
  body('国家安全生产监督管理总局', '应急管理部', 2018, '(?:国家安全生产监督管理总局|国家安全监管总局|国家安监总局)'),
  body('国家林业局', '国家林业和草原局', 2018),
  body('国家测绘地理信息局', '自然资源部', 2018),
  body('国务院法制办公室', '司法部', 2018, '国务院法制办(?:公室)?'),
  body('国家旅游局', '文化和旅游部', 2018),
  body(
    '中国银行保险监督管理委员会',
    '国家金融监督管理总局',
    2023,
    '(?:中国银行保险监督管理委员会|中国银保监会|银保监会)',
  ),
  body(
    '国务院扶贫开发领导小组办公室',
    '农业农村部（国家乡村振兴局）',
    2021,
    '(?:国务院扶贫开发领导小组办公室|国务院扶贫办)',
  ),
];

const ANY = new RegExp(FORMER_BODIES.map(({ pattern }) => pattern.source).join('|'));

export type FormerBodySpan = Span & Pick<FormerBody, 'name' | 'now' | 'since'>;

/** Bodies called by a name they no longer have; titles of documents keep the name their issuer had. */
export function findFormerBodies(text: string): FormerBodySpan[] {
  const plain = withoutTitles(text);
  if (!ANY.test(plain)) return [];
  return FORMER_BODIES.flatMap(({ pattern, name, now, since }) =>
    matchesIn(plain, pattern).map(({ 0: quote, index }) => ({
      start: index,
      end: index + quote.length,
      quote,
      name,
      now,
      since,
    })),
  );
}
