import type { Explanation } from './explanation';

export const secrecyWord: Explanation = {
  rule: 'secrecy-word',
  name: '保密审查用词',
  group: 'privacy',
  severities: ['warning'],
  what: '文字里有学校列入保密词的词，如“内部资料”“机密★”。“除内部文件外”“不含内部文件”“内部文件不予公开”一类的写法不提示。',
  why: '年度报告向全社会公布；这些词常随内部文件粘贴进来，公开前要确认整段可以公开。',
  basis: [
    { text: '《高等学校信息公开办法》：公开前进行保密审查', kind: 'law' },
    { text: '保密词由学校在“学校资料—核对设置”中自定，程序不能判断是否涉密', kind: 'convention' },
  ],
  examples: [
    {
      wrong: '会议纪要（内部资料）已在专栏发布。',
      says: ['文中有“内部资料”（内部文件标志），请确认这一段已经过保密审查、可以公开，否则删去'],
      right: '会议纪要已在专栏发布，涉密内容按规定不予公开。',
    },
    {
      where: '第三部分',
      wrong: '申请公开的文件标有“机密★”，学校不予公开。',
      says: ['文中有“机密★”（国家秘密标志），请确认这一段已经过保密审查、可以公开，否则删去'],
      right: '申请公开的文件属于国家秘密，学校不予公开。',
    },
  ],
  mend: '确认这一段已经过保密审查、可以公开，并写明理由；不能公开的删去。',
};
