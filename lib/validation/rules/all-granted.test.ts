import { describe, expect, it } from 'vitest';
import { allGranted } from './all-granted';
import { changed, chapterOf, said } from './changed.arbitrary';

const of = (...texts: string[]) =>
  said(
    allGranted,
    changed((report) => {
      const chapter = chapterOf(report, 'onRequest');
      chapter.tables = {};
      chapter.prose = texts.map((text) => ({ kind: 'paragraph', text }));
    }),
  );

describe('全部公开与不予公开', () => {
  it.each([
    [
      ['学校收到申请5件，予以公开3件，不予公开2件。', '以上申请全部予以公开。'],
      'warning “申请全部予以公开”与本章的“不予公开2件”矛盾，请核对',
    ],
    [
      ['（三）不予公开　1　0　1', '收到的申请均予以公开，按期答复。'],
      'warning “申请均予以公开”与本章的“不予公开 1 0 1”矛盾，请核对',
    ],
    [
      ['收到申请6件，均予以公开；其中2件因涉及个人隐私不予公开。'],
      'warning “申请6件，均予以公开”与本章的“2件因涉及个人隐私不予公开”矛盾，请核对',
    ],
  ])('%s', (texts, message) => expect(of(...texts)).toEqual([message]));

  it.each([
    [['以上申请全部予以公开。', '不予公开0件。']],
    [['符合规定的申请均予以公开，不予公开2件。']],
    [['以上申请全部予以公开，未作出不予公开决定。']],
  ])('says nothing of %s', (texts) => expect(of(...texts)).toEqual([]));
});
