import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/report';
import { changed, chapterOf, said, saying } from './changed.arbitrary';
import { countClaims } from './count-claims';
import { numbering } from './numbering';

const of = (text: string) => said(countClaims, saying('experience', text));
const told = (...prose: Block[]) => {
  const report = changed((draft) => {
    chapterOf(draft, 'experience').prose = prose;
  });
  return said(countClaims, report);
};

describe('所称的数目与所列的项目', () => {
  it.each([
    [
      '从以下三个方面改进：一是抓队伍；二是抓制度；三是抓平台；四是抓监督。',
      'warning 写“三个方面”，后面列了4项，请核对',
    ],
    ['从两个方面着手：首先，加强领导；其次，健全制度；再次，强化监督。', 'warning 写“两个方面”，后面列了3项，请核对'],
    ['教务处、财务处、人事处、科研处等3个部门负责。', 'warning 写“3个部门”，前面列了4个，请核对'],
    ['专栏设置五个栏目：概况、制度、招生信息和财务信息。', 'warning 写“五个栏目”，后面列了4项，请核对'],
    ['由教务处与学生处、人事处2个部门负责。', 'warning 写“2个部门”，前面列了3个，请核对'],
    ['设数学与应用数学、物理学、生物科学2个专业。', 'warning 写“2个专业”，前面列了3个，请核对'],
    ['设立书记信箱、校长信箱三个信箱。', 'warning 写“三个信箱”，前面列了2个，请核对'],
    ['设立书记信箱、校长信箱、纪委信箱、监督信箱三个信箱。', 'warning 写“三个信箱”，前面列了4个，请核对'],
    ['内容包括学校概况、招生信息、财务信息四大类。', 'warning 写“四大类”，前面列了3个，请核对'],
    ['制定《甲办法》《乙细则》《丙规程》《丁制度》等3项制度。', 'warning 写“3项制度”，前面列了4个，请核对'],
    ['修订《甲办法》《乙细则》和《丙规程》等制度2项。', 'warning 写“2项”，前面列了3个，请核对'],
    ['开设“学校概况”“招生信息”“财务信息”4个专栏。', 'warning 写“4个专栏”，前面列了3个，请核对'],
    ['设置四个栏目（学校概况、招生、财务）。', 'warning 写“四个栏目”，后面列了3项，请核对'],
    ['建设三大平台，分别是门户网站、微信公众号。', 'warning 写“三大平台”，后面列了2项，请核对'],
    ['设有东校区（含医学院、药学院）、西校区和南校区两个校区。', 'warning 写“两个校区”，前面列了3个，请核对'],
    ['召开新闻发布会5场，时间分别为2024年3月1日、5月6日、6月7日和7月8日。', 'warning 写“5场”，后面列了4项，请核对'],
    [
      '本报告由八部分组成：概述、依申请公开和不予公开情况、评议情况、其他事项、清单。',
      'warning 写“八部分”，后面列了5项，请核对',
    ],
    ['存在三个问题：意识不强，更新慢；内容不全，解读少。', 'warning 写“三个问题”，后面列了2项，请核对'],
    ['一是抓队伍；二是抓制度。以上三个方面取得成效。', 'warning 写“三个方面”，前面列了2个，请核对'],
    ['主要经验有三：一是领导重视；二是制度健全。', 'warning 写“有三”，后面列了2项，请核对'],
    ['做好以下五项工作：1.加强领导；2.完善制度；3.强化监督；4.拓展渠道。', 'warning 写“五项工作”，后面列了4项，请核对'],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it.each([
    '从以下三个方面改进：一是抓队伍；二是抓制度；三是抓平台。',
    '教务处、财务处、人事处等5个部门负责。',
    '专栏设置以下四个栏目：概况、制度、招生信息和财务信息。',
    '内容包括审计报告、资产负债表和报表附注等3项内容。',
    '坚持三项原则，实施十大工程。一是抓队伍；二是抓制度。',
    '第三部分工作，第二方面。',
    '招生简章、复试办法、复试名单、复试成绩、拟录取名单均公示10个工作日。',
    '面向教职工、学生设立书记信箱、校长信箱两个信箱。',
    '领导小组由校办、学位与研究生教育处、国际合作与交流处三个部门组成。',
    '由校办（含信访办、档案馆）、纪委、宣传部三个单位和两个学院组成。',
    '发布招标、中标公告3个，召开教代会、工代会12次，为教师、学生提供5项服务。',
    '教务处、学生处共同组织4个班级参观。',
    '示范班设数学与应用数学、物理学、生物科学3个专业。',
    '新增化学、数学与应用数学等2个专业。',
    '围绕教学、科研、人事、财务等重点领域的3个环节开展检查。',
    '建设三大平台，包括门户网站、微信公众号等。',
    '学校共有28个学院，包括文学院、理学院、工学院。',
    '向机关、学院、附属单位发放数十份材料，涉及若干项制度、多个部门、3至5个环节。',
    '制定《甲办法》《乙细则》等4项制度，公布《丙表》《丁表》12份。',
    '对教师、学生、家长3类人员公开。',
    '存在两个问题：意识不强，更新慢；内容不全，解读少。',
    '一是抓队伍；二是抓制度。以上两个方面取得成效。',
    '由概述、受到举报、复议、诉讼的情况、主要经验、问题和措施、其他、清单六个部分组成。',
    '召开新闻发布会4场，时间分别为2024年3月1日、5月6日、6月7日和7月8日。',
    '本报告由四个部分组成：概述、受到举报、复议、诉讼的情况、主要经验、问题和措施、其他。',
  ])('says nothing of: %s', (text) => expect(of(text)).toEqual([]));

  it('names counted right are silent with and without 等, a name more is found', () => {
    const names = fc.uniqueArray(fc.constantFrom(...('教务财务人事科研保卫后勤宣传组织学工招生'.match(/../g) ?? [])), {
      minLength: 2,
      maxLength: 8,
    });
    const words = ['两', '三', '四', '五', '六', '七', '八', '九'];
    fc.assert(
      fc.property(names, fc.boolean(), fc.constantFrom('、', '、 '), (own, open, mark) => {
        const list = own.map((name) => `${name}处`).join(mark);
        const told = (count: number) => of(`领导小组由${list}${open ? '等' : ''}${words[count - 2]}个部门组成。`);
        expect(told(own.length)).toEqual([]);
        expect(told(own.length + 1)).toHaveLength(open ? 0 : 1);
        if (own.length > 2) expect(told(own.length - 1)).toHaveLength(1);
      }),
    );
  });

  it('points told over several paragraphs, and numbered paragraphs', () => {
    const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
    const item = (text: string): Block => ({ kind: 'item', level: 2, lead: '', text });
    const claim = paragraph('主要存在以下三个问题：');
    expect(told(claim, paragraph('一是队伍不稳。'), paragraph('二是更新不及时。'))).toEqual([
      'warning 写“三个问题”，后面列了2项，请核对',
    ]);
    expect(told(claim, item('队伍不稳。'), item('更新不及时。'))).toEqual([
      'warning 写“三个问题”，下面列了2项，请核对',
    ]);
    expect(told(claim, item('甲。'), item('乙。'), item('丙。'))).toEqual([]);
  });

  it('finds every number that is not that of the points, and none that is', () => {
    const words = ['两', '三', '四', '五', '六', '七'];
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 2, max: 7 }), (claimed, listed) => {
        const points = Array.from({ length: listed }, (_, i) => `${'一二三四五六七'[i]}是做好第${i + 1}件事`).join(
          '；',
        );
        expect(of(`重点做好${words[claimed - 2]}个方面的工作：${points}。`)).toHaveLength(claimed === listed ? 0 : 1);
      }),
    );
  });
});

describe('文中序号', () => {
  const numbers = (text: string) => said(numbering, saying('experience', text));
  it.each([
    ['一是加强领导；二是健全制度；四是强化监督。', 'warning “二是”之后是“四是”，缺“三是”或序号有误'],
    ['一是加强领导；二是健全制度；二是强化监督。', 'warning “二是”出现了两次，请核对序号'],
    ['（1）受理；（2）登记；（4）答复。', 'warning “（2）”之后是“（4）”，缺“（3）”或序号有误'],
  ])('%s', (text, message) => expect(numbers(text)).toEqual([message]));
  it('points at the number that jumps', () => {
    const [found] = numbering.check(saying('experience', '一是加强领导；二是健全制度；四是强化监督。'), {});
    expect(found?.quote).toBe('四是强化监督。');
  });
  it.each([
    '一是加强领导；二是健全制度。',
    '①受理；②登记；③答复',
    '统一是前提，之二是补充。',
    '见第（二）条和第（四）条。',
  ])('says nothing of: %s', (text) => expect(numbers(text)).toEqual([]));
});
