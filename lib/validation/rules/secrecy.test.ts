import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../check-settings';
import { said, saying } from './changed.arbitrary';
import { secrecyWord } from './secrecy';

const settings = {
  ...DEFAULT_SETTINGS,
  secrecyWords: [
    { word: '机密★', why: '' },
    { word: '内部文件', why: '' },
    { word: '示例课题', why: '未公布的项目' },
    { word: ' ', why: '' },
  ],
};
const of = (text: string) => said(secrecyWord, saying('other', text), { settings });

describe('保密词', () => {
  it('学校未设置时用通行的标志', () => {
    expect(said(secrecyWord, saying('other', '附件标有机密★10年。'))).toEqual([
      'warning 文中有“机密★”（国家秘密标志），请确认这一段已经过保密审查、可以公开，否则删去',
    ]);
    expect(said(secrecyWord, saying('other', '公布示例课题的进展。'))).toEqual([]);
  });

  it.each([
    '公布示例课题的进展。',
    '示例课题面向国内外，成效明显。',
    '示例课题成果向校内外，公开宣传。',
    '示例课题成果对外，效果良好。',
    '学校不得不推迟示例课题。',
    '示例课题进展不得而知。',
    '学校防止推诿，防止推诿推进示例课题。',
    '杜绝形式主义推动示例课题。',
    '学校删除陈旧信息后发布示例课题。',
    '除旧布新推进示例课题。',
    '解除合同后示例课题另外招标。',
    '除法定不公开的外，示例课题的经费已经公布。',
    '严禁弄虚作假，示例课题顺利结题。',
    '不得擅自调整示例课题的经费。',
    '不含税的示例课题经费12万元。',
    '示例课题以外包方式实施。',
    '示例课题申报信息已公开，评审意见不予公开。',
    '剔除重复信息后公布示例课题。',
  ])('stops at %s', (text) =>
    expect(of(text)).toEqual([
      'warning 文中有“示例课题”（未公布的项目），请确认这一段已经过保密审查、可以公开，否则删去',
    ]),
  );

  it('a word that stands twice is told where it is not kept back', () => {
    expect(of('除内部文件外均已公开，附内部文件目录。')).toHaveLength(1);
  });

  it.each([
    '除涉密和内部文件外，均在办公系统公开；严禁上网传输机密★文件。',
    '除国家秘密、商业秘密和内部文件以外，其余均已公开。',
    '除内部文件外均已公开。',
    '会议纪要（内部文件除外）均在校内公布。',
    '公开的材料不含内部文件。',
    '公开目录不包括涉密内容和内部文件。',
    '公开前剔除内部文件。',
    '内部文件依法不予公开。',
    '内部文件、涉密材料按规定不予公开，内部文件一律不得上网。',
    '不得在互联网上发布内部文件，禁止通过微信群转发内部文件。',
    '严禁公开或传播涉密内部文件。',
    '涉及国家秘密、商业秘密的信息不予公开，开展保密教育，涉密不公开、公开不涉密。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
