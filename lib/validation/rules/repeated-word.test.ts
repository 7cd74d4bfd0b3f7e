import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { repeatedWord } from './repeated-word';

const of = (text: string) => said(repeatedWord, saying('experience', text));

describe('重复的词', () => {
  it.each([
    ['推进信息公开工作工作取得进展。', 'warning “工作”连写了两遍，请删去一个'],
    ['师生员工的的意见得到采纳。', 'warning “的的”重复，请删去一个字'],
    ['学校工作的存在的困难有三点。', 'warning “工作的存在的”多了一个“的”，请改写'],
    ['及时将办理结果及时告知申请人', 'warning 同一分句里用了两个“及时”，请删去一个'],
    ['招生章程对外向社会发布。', 'hint “对外向社会”中“对外”与“向社会”意思重复，请删去“对外”'],
    ['目的是为了方便师生查询。', 'hint “目的是”与“为了”意思重复，请删去“为了”'],
    ['原因是由于人员调整。', 'hint “原因是由于”中“原因是”与“由于”意思重复，请删去一个'],
    ['做到全方面、全方位公开。', 'hint “全方面”与“全方位”意思重复，请删去“全方面”'],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it.each([
    '达到公开的目的的同时，师生代表代表全体师生发言。',
    '为了了解意见，一项一项落实，方方面面都有改进，逐步推进。',
    '及时收集意见并及时反馈；及时将结果公布，及时答复。',
    '参与与监督并重，缓和和解决矛盾。',
    '人人参与，处处公开，多多益善，《示例大学学报》',
    '召开学术委员会委员会议，研究研究生培养方案，完善教育教育厅网站栏目',
    '进一步对流程进行梳理并进一步简化',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));
});
