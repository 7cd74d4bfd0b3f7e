import { describe, expect, it } from 'vitest';
import { demoReport } from '@/prisma/demo';
import { artefact } from './artefact';
import { brokenSentence, unfinishedParagraph } from './broken-sentence';
import { said, saying } from './changed.arbitrary';

const broken = (text: string) => said(brokenSentence, saying('overview', text));
const unfinished = (text: string) => said(unfinishedParagraph, saying('overview', text));
const left = (text: string) => said(artefact, saying('overview', text));

describe('不成句的话', () => {
  it.each([
    ['学校公开预算、决算等信息资产处网站公示处置结果。', 'warning 这里疑为两句连写，中间缺标点或缺字，请断开'],
    ['发布招生章程、计划等材料研究生院主页公布复试办法。', 'warning 这里疑为两句连写，中间缺标点或缺字，请断开'],
    ['学校通过网站发布信息，以及。', 'warning 句子停在“以及”，后面的话没有写完，请补全'],
    ['纪委对录取工作全过程进行，未发现问题。', 'warning “对……进行”后面缺了做什么，请补全'],
    ['学校对各学院网站栏目进行。', 'warning “对……进行”后面缺了做什么，请补全'],
    ['对各部门网站进行开展检查。', 'warning “进行开展”两个动词叠用，请删去一个'],
    ['对公开目录进行了和补充完善。', 'warning “进行了和”中间缺词，请补全'],
    ['师生对公开工作是认可的、是的。', 'warning “是的”中间缺词，请补全'],
    ['一是健全机制二是加强培训。', 'hint “二是”前面缺标点，请补上'],
    ['通过专题培训，使信息员能力得到提高。', 'hint “通过……使……”连用，句子没有主语，请删去其中一个'],
    [`${'学校把信息公开列入年度工作要点'.repeat(5)}。`, 'hint 连续75个字没有标点，请断句'],
    ['加大公开力度。有力保障了知情权。', 'hint “有力保障了”前面没有主语，请与上一句连起来或补上主语'],
  ])('%s', (text, message) => expect(broken(text)).toEqual([message]));

  it.each([
    '公开预算、决算等信息，公示处置结果，并接受监督。',
    '公布招生计划等信息公开事项，发布预算等信息的公开渠道。',
    '一是健全机制，二是加强培训；统一是前提。',
    '学校通过专题培训，使信息员掌握要求。师生参与进行时。',
    '对口帮扶工作顺利进行，对外交流正常进行。',
    '录取对全体考生公开进行，对照清单逐项进行，对新生资格复查集中进行，对各学院巡查现场进行。',
    '对各单位的检查如期进行，对新生资格复查按计划进行。',
    '针对年报编写进行培训，对公开目录进行梳理。',
    '总和。涉及。普及。',
    `${'学校把信息公开列入年度工作要点'.repeat(4)}，成效明显。`,
  ])('says nothing of: %s', (text) => expect(broken(text)).toEqual([]));

  it.each([
    ['学校加强了培训，健全了制度，并将', 'warning 段落停在“度，并将”，话没有说完，请补全'],
    ['本学年学校召开专题会议，研究部署信息公开工作，取得了明显的成效', 'warning 段末没有句号，请核对这一段是否写完'],
    ['信息员队伍不稳定、更新不及时等问题，在部分二级单位中仍然存在', 'warning 段末没有句号，请核对这一段是否写完'],
    ['各单位的申请受理情况都登记在', 'warning 段落停在“都登记在”，话没有说完，请补全'],
  ])('%s', (text, message) => expect(unfinished(text)).toEqual([message]));
  it.each([
    '无',
    '学校开展了工作。',
    '主要做法如下：',
    '电子版见https://xxgk.example.edu.cn/nb.htm',
    '本学年无其他事项',
    '示例大学2023-2024学年信息公开申请办理情况统计表单位：件',
    '示例大学2023-2024学年信息公开申请办理情况统计表',
    '受理渠道\t件数\t予以公开\t部分公开\t不予公开\t信息不存在',
    '申请人类别　本年受理　予以公开　答复结果为　其中',
  ])('says nothing of: %s', (text) => expect(unfinished(text)).toEqual([]));
  it('lets headings end without a mark', () => {
    expect(said(unfinishedParagraph, demoReport())).toEqual([]);
  });
});

describe('粘贴、转换和模板留下的东西', () => {
  it.each([
    ['信息公开工作□有序', 'error 有1处乱码或显示不出的字（“□”），请照原文改正'],
    ['信息\ufffd公开\ufffd工作', 'error 有2处乱码或显示不出的字（“\ufffd”），请照原文改正'],
    ['公开&nbsp;信息', 'error 夹有网页代码“&nbsp;”，请删去'],
    ['错误！未找到引用源。', 'error 有Word留下的“错误！未找到引用源。”，请改写'],
    ['由XX学院负责', 'error “XX”是没有填写的空缺，请补上'],
    ['共召开会议（此处填次数）', 'error “（此处填次数）”是没有填写的空缺，请补上'],
    ['推进公开 — 12 — 工作', 'warning “— 12 —”是夹在文字里的页码，请删去'],
    ['• 健全制度', 'hint “•”是粘贴带来的列表符号，请删去'],
    ['成 效明 显', 'hint 汉字之间有2处多余的空格，请删去'],
    ['公\u200b开', 'hint 有1个看不见的控制字符，请删去'],
  ])('%j', (text, message) => expect(left(text)).toEqual([message]));
  it.each(['使用OA系统，100*200像素', '身份证号3701****12', '2023—2024学年', 'A<B，MG动画', '共3 000条，Word 2019'])(
    'says nothing of: %s',
    (text) => expect(left(text)).toEqual([]),
  );
});
