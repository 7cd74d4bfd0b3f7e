import { type Block, blockText, type ReportContent } from '@/lib/report';
import { demoReport } from '../../../prisma/demo';

/** Words of an invented school; every choice follows from the sentence's number, so that each run sets the same text. */
const DEPARTMENTS =
  '学校办公室、教务处、研究生院、学生工作处、招生办公室、财务处、人事处、后勤保障处、图书馆、国际合作交流处、科研院、审计处、资产管理处';
const CHANNELS =
  '信息公开网、学校主页“校务公开”栏目、官方微信公众号、校内办公平台、校园广播、教职工代表大会、新闻发布会、图书馆阅览室';
const SUBJECTS =
  '招生章程和分批次录取结果、年度预算和决算、本科教学质量报告、岗位设置管理办法、奖助学金评审结果、采购与招标公告、学科建设规划、来华留学生管理规定、突发事件应急预案、教材选用目录';
const MEASURES =
  '建立台账并逐项销号、按季度抽查并通报结果、请法律顾问逐件审核、在新学期第一周集中更新、由专人复核后发布、同步推送到移动端、邀请师生代表座谈听取意见、把完成情况列入年度考核';
const RESULTS =
  '师生查询更加方便、公众来电明显减少、答复时间平均缩短2个工作日、栏目差错率降到千分之三、满意度达到96.4%、社会反响良好、责任部门按时整改到位';

const from = (list: string, at: number): string => {
  const words = list.split('、');
  return words[at % words.length] ?? '';
};

/** A paragraph like those of published reports: 100 to 200 characters with figures, dates, titles and brackets. */
function paragraph(n: number): Block {
  const [department, second] = [from(DEPARTMENTS, n), from(DEPARTMENTS, n * 5 + 3)];
  const [news, notices] = [37 + ((n * 53) % 400), 12 + ((n * 29) % 90)];
  const text = [
    `${n % 3 === 0 ? `2024年${9 + (n % 4)}月` : `2025年${1 + (n % 8)}月`}，${department}会同${second}在${from(CHANNELS, n * 3)}公布${from(SUBJECTS, n * 7)}`,
    `，共发布信息${news + notices}条，其中新闻${news}条，通知公告${notices}条。`,
    `对照《高等学校信息公开事项清单》（教办函〔2014〕23号），${from(MEASURES, n * 11 + Math.floor(n / 8))}`,
    `（详见https://xxgk.example.edu.cn/info/${1000 + n}/${20000 + n * 17}.htm）`,
    `；第${n + 1}次例会之后，${second}补充说明${1 + (n % 6)}项，${from(RESULTS, n * 13 + Math.floor(n / 7))}。`,
  ].join('');
  if (n % 3 === 0) return { kind: 'item', level: 1, lead: `做好${from(SUBJECTS, n * 7)}公开。`, text };
  return n % 7 === 1 ? { kind: 'item', level: 2, lead: '', text } : { kind: 'paragraph', text };
}

const proseLength = ({ preface, chapters }: ReportContent): number =>
  [preface.prose, ...chapters.map(({ content }) => content.prose)]
    .flat()
    .reduce((sum, b) => sum + blockText(b).length, 0);

function lengthened(report: ReportContent, characters: number): ReportContent {
  const chapters = report.chapters.filter(({ key }) => key !== 'other' && key !== 'checklist');
  let missing = characters - proseLength(report);
  for (let n = 0; missing > 0; n++) {
    const block = paragraph(n);
    chapters[n % chapters.length]?.content.prose.push(block);
    missing -= blockText(block).length;
  }
  return report;
}

/**
 * The demonstration report, its chapters lengthened in turn.
 * @param characters of prose, at least; all chapters, statistics tables and 50 items come with it
 */
export const longReport = (characters: number): ReportContent => lengthened(demoReport(), characters);

/** Prose alone, so that reports of all lengths are made of the same. @param characters at least */
export function proseReport(characters: number): ReportContent {
  const report = { ...demoReport(), items: {} };
  report.preface.prose = [];
  for (const { content } of report.chapters) Object.assign(content, { prose: [], tables: {} });
  return lengthened(report, characters);
}

const retold = (text: string, draft: number): string => (text === '' ? text : `${text}（第${draft}稿）`);

/**
 * The same report with other words in every paragraph and link, so that nothing an engine or a rule kept of the one
 * serves for the other: the next school's report, of the same size.
 */
export function redrafted(report: ReportContent, draft: number): ReportContent {
  const next = structuredClone(report);
  for (const block of [next.preface.prose, ...next.chapters.map(({ content }) => content.prose)].flat()) {
    block.text = retold(block.text, draft);
  }
  for (const item of Object.values(next.items)) item.links = item.links.map((link) => `${link}?draft=${draft}`);
  return next;
}
