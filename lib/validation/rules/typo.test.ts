import { describe, expect, it } from 'vitest';
import { CONFUSIONS } from '@/lib/prose';
import { findSlips } from '@/lib/prose/set-words/find-slips';
import { SOUND_ALIKE } from '@/lib/prose/set-words/sounds';
import { SET_WORDS } from '@/lib/prose/set-words/words';
import { said, saying } from './changed.arbitrary';
import { typo } from './typo';

const of = (text: string) => said(typo, saying('overview', text));

/** Wrong sentence, right sentence of the same word. */
const CASES: readonly [string, string, string, string][] = [
  ['收到', '受到', '因学校信息公开工作收到举报、复议、诉讼的情况', '本学年，因信息公开工作收到举报1件'],
  ['收到', '受到', '改版后的专栏收到师生广泛好评', '收到师生来信3封，收到良好效果'],
  ['受到', '收到', '本学年受到信息公开申请3件', '学校受到申请人投诉，受到处分'],
  ['权力', '权利', '权力人不同意公开', '享有权力的人，权力人人监督'],
  ['安照', '按照', '安照规定公开', '公安照相，办理公安照片'],
  ['制订定', '制定', '牵头制订定目录', '制订规定，制定办法'],
  ['反应', '反映', '收到来信，反应某部门更新不及时', '快速反应，反应过度'],
  ['征救', '征求', '征救师生意见', '参与救助的征文'],
  ['约淡', '约谈', '对有关部门约淡', '简约淡雅'],
  ['坐淡', '座谈', '召开坐淡会', '平淡'],
  ['批付', '批复', '财政批付后公开', '分批付款，预算批付款项'],
  ['似聘', '拟聘', '公示似聘名单', '疑似应聘者'],
  ['己经', '已经', '专栏己经开通', '自己的经验'],
  ['给与', '给予', '对贫困生给与资助', '供给与需求，分给与会人员'],
  ['截止', '截至', '截止2025年8月31日，发布信息9条', '报名截止2025年6月，截止日期为6月9日'],
  ['反应', '反映', '对师生反应的问题逐条答复', '快速反应机制，应急反应能力'],
  ['的', '地', '及时、完整的在采购网上公开发布', '及时、完整的在校生信息，准确的信息'],
  ['的', '地', '主动的向社会公布收费标准', '积极的推动作用'],
  ['的', '得', '信息更新做的不够', '所做的工作不够'],
  ['时效', '实效', '公开工作取得明显时效', '突出公开的时效性和实效'],
  ['实效', '时效', '申请已过诉讼实效', '增强公开实效'],
  ['权力', '权利', '维护师生合法权力', '公开权力清单，规范权力运行'],
  ['必需', '必须', '各部门必需严格执行', '生活必需品'],
  ['启示', '启事', '发布招聘启示9条', '工作启示'],
  ['坐谈', '座谈', '召开师生坐谈会', '促膝坐谈'],
  ['审察', '审查', '落实保密审察制度', '审察'],
  ['既将', '即将', '新专栏既将上线', '既将任务分解，又将责任压实'],
  ['既使', '即使', '既使在假期也有人值班。', '既使公众知情，又使监督有力'],
  ['布署', '部署', '统一布署信息公开工作', '公布署名文章'],
  ['部份', '部分', '部份栏目更新不及时', '局部份额'],
  ['园满', '圆满', '任务园满完成', '校园满是绿色'],
  ['按装', '安装', '按装电子屏', '按装修要求'],
  ['签定', '签订', '签定责任书', '标签定期更换'],
  ['按排', '安排', '按排专人值守', '按排名先后公布'],
  ['以经', '已经', '专栏以经开通', '以经济责任审计为重点'],
  ['在次', '再次', '学校在次组织检查', '所在次序，存在次数，在次年报告'],
  ['做为', '作为', '做为重点工作', '难做为难'],
  ['建义', '建议', '征求意见建义9条', '组建义工队'],
  ['影向', '影响', '影向社会评价', '投影向左'],
  ['公式', '公示', '公式期为5个工作日', '计算公式'],
  ['帐', '账', '核对帐目', '帐篷'],
  ['拔', '拨', '公开财政拔款收支表', '选拔任用，海拔'],
  ['拨', '拔', '干部选拨任用', '遴选拨付，提拨款项'],
  ['竟', '竞', '公布竟价结果', '毕竟价格公开'],
  ['末', '未', '末收到复议申请', '学期末收到问卷'],
  ['侯', '候', '办理的时侯', '诸侯'],
  ['截止到', '截至', '截止到2025年8月31日，发布信息9条', '报名时间截止到周五'],
  ['倍受', '备受', '开放日倍受师生欢迎', '与会人员倍受鼓舞'],
];

describe('因形近、音近而误', () => {
  it.each(CASES)('%s → %s：%s／%s', (wrong, right, bad, good) => {
    expect(of(bad)).toEqual([expect.stringContaining(`“${wrong}”疑为“${right}”之误，请核对`)]);
    expect(of(good)).toEqual([]);
  });

  it('every confusion of the set has its pair of sentences', () => {
    const tried = new Set(CASES.map(([wrong, right]) => wrong + right));
    expect(CONFUSIONS.filter(({ wrong, right }) => !tried.has(wrong + right))).toEqual([]);
  });

  it('names the words in which it stands', () => {
    expect(of('维护师生合法权力')).toEqual(['warning “合法权力”中“权力”疑为“权利”之误，请核对']);
  });
});

describe('固定用语错了一个字', () => {
  it.each([
    [
      '以习近平新时代中国特色社会主议思想为指导',
      '习近平新时代中国特色社会主议思想',
      '习近平新时代中国特色社会主义思想',
    ],
    ['坚持以公开为常态、不公开为列外', '以公开为常态、不公开为列外', '以公开为常态、不公开为例外'],
  ])('%s', (text, wrong, right) => {
    expect(of(text)).toEqual([`warning “${wrong}”疑为“${right}”之误，请核对`]);
  });
  it.each([
    '习近平新时代中国特色社会主义思想',
    '公开为常态',
    '推进治理体系与治理能力现代化',
    '中华人民',
    '中华人民共和国',
  ])('%s', (text) => {
    expect(of(text)).toEqual([]);
  });
});

describe('音近字', () => {
  it.each([
    ['保障师生的知情权、参于权和监督全。', ['参于权→参与权', '监督全→监督权']],
    ['畅通公开渠到，在答复时线内办结。', ['公开渠到→公开渠道', '答复时线→答复时限']],
    ['个别栏目更新不即时，与师生期待还有一定差据。', ['更新不即时→更新不及时', '一定差据→一定差距']],
    ['建立反溃机制，受理投拆。', ['反溃→反馈', '投拆→投诉']],
    ['这是工作的出发点和落角点，与服务相接合。', ['落角点→落脚点', '相接合→相结合']],
  ])('%s', (text, slips) => {
    const told = slips
      .map((slip) => slip.split('→'))
      .map(([wrong, right]) => `warning “${wrong}”疑为“${right}”之误，请核对`);
    expect(of(text)).toEqual(told);
  });

  it.each([
    '监督全过程，在答复时线上线下同步。',
    '重点做好两点工作，即时更新数据，中心要求不变。',
    '学校教务公开，财物管理到位，数学大会、职工大会按期召开。',
    '组织培训视频拍摄，测评移动应用，宣传阵地，集体绩效。',
    '公开七项制度；新型媒体与传统媒体；依法执教。',
    '信息公开网上申请入口已开通，学生申请入党、申请入会、申请入校。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));

  it('finds every set word with another character of the same sound in its midst, and no set word itself', () => {
    const missed = SET_WORDS.filter((word) => {
      const group = SOUND_ALIKE.find((own) => own.includes(word[1] ?? ''));
      const other = [...(group ?? '')].findLast((own) => own !== word[1]);
      const wrong = other === undefined ? word : `${word[0]}${other}${word.slice(2)}`;
      return other !== undefined && !SET_WORDS.includes(wrong) && findSlips(`，${wrong}，`).length === 0;
    });
    expect(missed).toEqual([]);
    expect(SET_WORDS.flatMap((word) => findSlips(`，${word}，`))).toEqual([]);
  });
});

describe('形近字', () => {
  it.each([
    ['年度工作清况已通报', '工作清况', '工作情况'],
    ['分析研判冶理能力现状', '冶理能力', '治理能力'],
    ['落实保蜜审查', '保蜜审查', '保密审查'],
  ])('%s', (text, wrong, right) => expect(of(text)).toEqual([`warning “${wrong}”疑为“${right}”之误，请核对`]));
  it.each(['重点工作情况、事项清单、治理能力', '直接管理，垂直领域，申请单，拆分工作'])('%s', (text) => {
    expect(of(text)).toEqual([]);
  });
});
