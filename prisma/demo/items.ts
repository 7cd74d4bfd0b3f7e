import { CAPABILITY_TEXTS, CHECKLIST, type ItemContent, type ReportContent } from '@/lib/report';
import { itemPaths } from './item-paths';

const SITE = 'https://xxgk.example.edu.cn';

/** Which department answers for which items. */
const RESPONSIBLE: readonly [department: string, numbers: readonly number[]][] = [
  ['学校办公室', [1, 2, 3, 5, 6, 50]],
  ['招生办公室', [7, 8, 9, 10]],
  ['研究生院', [11, 12, 13, 14, 43, 44, 45, 46]],
  ['财务处', [15, 16, 17, 19, 20, 21]],
  ['采购与招标中心', [18]],
  ['党委组织部', [22]],
  ['国际合作与交流处', [23, 47, 48]],
  ['人事处', [24, 25, 26]],
  ['教务处', [27, 28, 29, 30, 34, 35, 36]],
  ['学生工作部', [31, 32, 33, 37, 38, 39]],
  ['科研处', [4, 40, 41, 42]],
  ['纪委办公室', [49]],
];

/** What is not simply public, each with its reason. */
const EXCEPTIONS: Record<number, Pick<ItemContent, 'state' | 'remark'>> = {
  3: { state: 'campus', remark: '教职工代表大会工作报告在校内办公网公开，凭统一身份认证查阅' },
  17: { state: 'not-applicable', remark: CAPABILITY_TEXTS.enterprises.reasonWithout },
  23: { state: 'none', remark: '本学年校级领导干部没有因公出国（境）' },
  46: { state: 'none', remark: '本学年没有拟新增学位授权点的申报' },
  49: { state: 'none', remark: '本学年学校未接受巡视，以前年度巡视整改情况已按规定公布' },
};

const departmentOf = (number: number): string => RESPONSIBLE.find(([, numbers]) => numbers.includes(number))?.[0] ?? '';

function answer(number: number): ItemContent {
  const { state, remark } = EXCEPTIONS[number] ?? { state: 'public', remark: '' };
  const links = (itemPaths[number] ?? []).map((path) => (path.startsWith('https://') ? path : `${SITE}/${path}`));
  return { state, links, remark, department: departmentOf(number) };
}

/** All 50 items answered. */
export const items: ReportContent['items'] = Object.fromEntries(
  CHECKLIST.map(({ number }) => [String(number), answer(number)]),
);
