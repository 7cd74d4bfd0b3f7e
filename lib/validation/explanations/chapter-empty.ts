import type { Explanation } from './explanation';

export const chapterEmpty: Explanation = {
  rule: 'chapter-empty',
  name: '部分没有内容',
  group: 'structure',
  severities: ['error'],
  what: '列出了标题，下面没有文字，也没有填统计表。',
  why: '空着的部分不能说明任何情况。',
  basis: [{ text: '教办厅函〔2018〕80号', kind: 'law' }],
  examples: [
    {
      where: '第七部分全文',
      wrong: '',
      says: ['“其他需要报告的事项”不能空着；没有的请写明“无其他需要报告的事项”'],
      right: '无其他需要报告的事项。',
    },
    {
      where: '第四部分全文',
      wrong: '',
      says: ['“对信息公开的评议情况”还没有内容，请填写正文或统计表'],
      right: '本学年未组织专门的评议，师生和社会公众的意见通过校长信箱征集。',
    },
  ],
  mend: '填写正文或统计表；没有发生的，写明“未发生”或“为0件”。',
};
