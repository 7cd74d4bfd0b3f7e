import { describe, expect, it } from 'vitest';
import { said, saying } from './changed.arbitrary';
import { sharesOfItems } from './shares-of-items';

const of = (text: string) => said(sharesOfItems, saying('checklist', text));

describe('各种状态的事项数', () => {
  it.each([
    ['清单50项中已公开38项、不适用15项。', 'warning 38＋15＝53，大于总数50，相差3'],
    ['申请20件中，同意公开12件，部分公开6件，不予公开3件。', 'warning 12＋6＋3＝21，大于总数20，相差1'],
  ])('%s', (text, message) => expect(of(text)).toEqual([message]));

  it.each([
    '清单50项中已公开38项、不适用12项。',
    '清单50项中已公开38项。不适用15项。',
    '清单50项中已公开50项，其中校内公开3项。',
    '20件中，公开12条、不适用15条。',
  ])('says nothing of %s', (text) => expect(of(text)).toEqual([]));
});
