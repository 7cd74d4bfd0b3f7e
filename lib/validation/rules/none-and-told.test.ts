import { describe, expect, it } from 'vitest';
import type { ItemContent } from '@/lib/report';
import { changed, chapterOf, said } from './changed.arbitrary';
import { noneAndTold } from './none-and-told';

const of = (text: string, item: number, state: ItemContent['state'] = 'none') =>
  said(
    noneAndTold,
    changed((draft) => {
      chapterOf(draft, 'proactive').prose = [{ kind: 'paragraph', text }];
      draft.items[String(item)] = { state, links: [], remark: '本学年未发生', department: '' };
    }),
  );

describe('清单填“无”而正文写有', () => {
  it.each([
    ['本学年校领导因公出国（境）2人次，已在校内公示。', 23, '校领导因公出国（境）2人次'],
    ['学校接受社会捐赠到账312.5万元。', 16, '接受社会捐赠到账312.5万'],
    ['软件技术中外合作办学项目于2023年获批，本学年招生86人。', 47, '中外合作办学项目于2023年获批，本学年招生86人'],
    ['党委书记、校长因公出国（境）2批。', 23, '党委书记、校长因公出国（境）2批'],
    ['校级领导干部赴德国因公临时出国（境）一次。', 23, '校级领导干部赴德国因公临时出国（境）一次'],
    ['学校现有中外合作办学项目3个。', 47, '中外合作办学项目3个'],
  ])('%s', (text, item, quote) =>
    expect(of(text, item)).toEqual([`warning 正文写“${quote}”，清单第${item}项填为“无”，请核对`]),
  );

  it('不适用也一样', () => {
    expect(of('学校有来华留学生46人。', 48, 'not-applicable')).toEqual([
      'warning 正文写“来华留学生46人”，清单第48项填为“不适用”，请核对',
    ]);
  });

  it.each([
    ['本学年校领导无因公出国（境）团组。', 23],
    ['上学年校领导因公出国（境）2人次。', 23],
    ['体育学院院长因公出国1人次。', 23],
    ['外国语学院党委书记因公出国（境）1人次。', 23],
    ['学校领导班子成员、部门负责人因公出国（境）12人次。', 23],
    ['校领导高度重视外事工作，全年因公出国（境）26人次。', 23],
    ['校领导参加因公出国行前教育1次。', 23],
    ['修订接受社会捐赠等管理制度3项。', 16],
    ['受援学校收到我校捐赠图书款12万元。', 16],
    ['清理校办企业5家，现已全部完成。', 17],
    ['学校申报新增博士学位授权点2个。', 46],
    ['终止中外合作办学项目1个。', 47],
    ['发布2项中外合作办学政策解读。', 47],
    ['配备来华留学生管理人员3名。', 48],
    ['学生因公出国交流23人。', 23],
    ['建校以来累计接受社会捐赠3200万元。', 16],
    ['学校没有来华留学生。', 48],
  ])('says nothing of: %s', (text, item) => expect(of(text, item)).toEqual([]));

  it('nor where the item is published', () => {
    expect(of('本学年校领导因公出国（境）2人次。', 23, 'public')).toEqual([]);
  });
});
