import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/validation/check-settings';
import { draftOf, readDraft } from './check-settings-draft';

const typed = draftOf(DEFAULT_SETTINGS);

it('what was kept is read back as it was', () => {
  expect(readDraft(typed)).toEqual({ settings: DEFAULT_SETTINGS, problems: {} });
});

it('blank lines and repeated words are left out', () => {
  const { settings } = readDraft({ ...typed, words: '\n示例课题\n\n示例课题 未公布\n', numbers: '\n138 0000 1234\n' });
  expect(settings?.secrecyWords).toEqual([{ word: '示例课题', why: '未公布' }]);
  expect(settings?.publicNumbers).toEqual(['13800001234']);
});

it('each field says what keeps it from being saved', () => {
  const masks = { ...typed.masks, mobile: { first: 7, last: 7 } };
  expect(readDraft({ words: '密', masks, numbers: '010-12345678' })).toEqual({
    settings: undefined,
    problems: {
      words: '“密”须为2至30个字。',
      masks: '手机号码首尾合计最多露出7位，至少隐去4位。',
      numbers: '有一行不是11位手机号码。',
    },
  });
});
