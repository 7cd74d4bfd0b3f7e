import type { Explanation } from './explanation';

export const wrongCategory: Explanation = {
  rule: 'wrong-category',
  name: '事项归类',
  group: 'citation',
  severities: ['warning'],
  what: '清单里属于某一类的事项，写在了另一类的标题下；或者一类的项数与清单不同。',
  why: '读者按清单的十类查找；归错类就找不到。',
  basis: [{ text: '教办函〔2014〕23号', kind: 'law' }],
  examples: [
    {
      wrong: '（一）对外交流与合作信息\n公布校级领导干部因公出国（境）情况。',
      says: ['“校级领导干部因公出国（境）情况”在清单中属于“人事师资信息”，不属于“对外交流与合作信息”，请移到相应部分'],
      right:
        '（一）对外交流与合作信息\n公布来华留学生管理相关规定。\n（二）人事师资信息\n公布校级领导干部因公出国（境）情况。',
    },
    {
      wrong: '（一）财务、资产及收费信息\n公布招生章程及特殊类型招生办法，分批次、分科类招生计划。',
      says: ['“招生章程及特殊类型招生办法”在清单中属于“招生考试信息”，不属于“财务、资产及收费信息”，请移到相应部分'],
      right: '（一）招生考试信息\n公布招生章程及特殊类型招生办法，分批次、分科类招生计划，附收费标准。',
    },
    {
      where: '第八部分',
      wrong: '教学质量信息（8项）：http://xxgk.example.edu.cn/jxzl.htm',
      says: ['“教学质量信息”在清单中有9项，这里写8项，请核对'],
      right: '教学质量信息（9项）：http://xxgk.example.edu.cn/jxzl.htm',
    },
  ],
  mend: '把这句话移到清单规定的类别之下；项数照清单写。',
};
