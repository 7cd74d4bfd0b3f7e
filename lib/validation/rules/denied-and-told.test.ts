import { describe, expect, it } from 'vitest';
import { changed, chapterOf, said, saying } from './changed.arbitrary';
import { deniedAndTold } from './denied-and-told';

const onRequest = (text: string) => said(deniedAndTold, saying('onRequest', text));
const disputes = (text: string) => said(deniedAndTold, saying('disputes', text));

describe('说没有，又说有几件', () => {
  it('申请', () => {
    expect(onRequest('学校未收到信息公开申请，收到的2件申请均已答复。')).toEqual([
      'warning “2件申请”与本章的“未收到信息公开申请”矛盾，请核对',
    ]);
    expect(onRequest('学校没有收到信息公开申请。学校收到信息公开申请3件，均已答复。')).toEqual([
      'warning “收到信息公开申请3件”与本章的“没有收到信息公开申请”矛盾，请核对',
    ]);
  });

  it('举报、复议', () => {
    expect(disputes('全年未发生行政复议和行政诉讼，1件行政复议维持原决定。')).toEqual([
      'warning “1件行政复议”与本章的“未发生行政复议”矛盾，请核对',
    ]);
    const report = changed((own) => {
      chapterOf(own, 'disputes').prose = [{ kind: 'paragraph', text: '学校未收到因信息公开引起的举报。' }];
      chapterOf(own, 'experience').prose = [{ kind: 'paragraph', text: '从2起举报反映的情况看，公开还不及时。' }];
    });
    expect(said(deniedAndTold, report)).toEqual([
      'warning “2起举报”与“五、因学校信息公开工作受到举报、复议、诉讼的情况”的“未收到因信息公开引起的举报”矛盾，请核对',
    ]);
  });

  it.each([
    '本学年收到申请3件，均已答复，未收到其他申请。',
    '本学年未收到信息公开申请。上一学年收到信息公开申请2件，均已办结。',
    '未收到校外公众的信息公开申请，受理校内师生申请3件，即3件申请。',
    '收到信息公开申请5件，无重复申请。',
    '未发生依申请公开引起的争议，2件申请均按期答复。',
    '未出现申请答复超期的情况，2件申请均按期答复。',
    '未出现申请办理投诉，3件申请均已办结。',
    '未有申请被退回，3件申请均已办结。',
    '没有申请人提出异议，3件申请均已办结。',
    '本学年未收到信息公开申请，共收到信息公开申请0件。',
  ])('says nothing of %s', (text) => expect(onRequest(text)).toEqual([]));

  it.each([
    '未收到因信息公开引起的举报，全年受理学术不端举报3件。',
    '收到举报1件；未发生行政复议、行政诉讼。',
    '收到举报1件，未出现举报处理不及时的情况。',
    '未发生行政诉讼，发生民事诉讼3件。',
    '未发生行政复议、行政诉讼。学校依法应诉2起劳动争议诉讼。',
    '未收到因信息公开引起的举报。食堂收到师生举报2件，均已处理。',
    '发生行政诉讼1件，未产生诉讼费用。',
  ])('nor of %s', (text) => expect(disputes(text)).toEqual([]));

  it.each(['妥善处理1起诉讼案件。', '依法处理公开招聘中的1起举报。', '学校吸取2起举报的教训，完善采购制度。'])(
    'nor of what is told among the experience and is of other things: %s',
    (text) => {
      const report = changed((own) => {
        chapterOf(own, 'disputes').prose = [
          { kind: 'paragraph', text: '学校未收到因信息公开引起的举报、复议、诉讼。' },
        ];
        chapterOf(own, 'experience').prose = [{ kind: 'paragraph', text }];
      });
      expect(said(deniedAndTold, report)).toEqual([]);
    },
  );
});
