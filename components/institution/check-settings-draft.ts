import type { CheckSettings } from '@/lib/validation/check-settings';
import { checkSettingsSchema } from '@/lib/validation/check-settings-schema';
import { linesOfWords, wordsOfLines } from '@/lib/validation/secrecy-words';

/** The settings as they are typed: words and numbers one a line. */
export type SettingsDraft = { words: string; masks: CheckSettings['masks']; numbers: string };
export type SettingsProblems = Partial<Record<keyof SettingsDraft, string>>;

export const draftOf = ({ secrecyWords, masks, publicNumbers }: CheckSettings): SettingsDraft => ({
  words: linesOfWords(secrecyWords),
  masks,
  numbers: publicNumbers.join('\n'),
});

const FIELDS: Record<string, keyof SettingsDraft> = { secrecyWords: 'words', masks: 'masks', publicNumbers: 'numbers' };

/** What would be kept, or, field by field, what the server would refuse. */
export function readDraft({
  words,
  masks,
  numbers,
}: SettingsDraft):
  | { settings: CheckSettings; problems: SettingsProblems }
  | { settings: undefined; problems: SettingsProblems } {
  const lines = numbers.split(/\r?\n/);
  const parsed = checkSettingsSchema.safeParse({ secrecyWords: wordsOfLines(words), masks, publicNumbers: lines });
  if (parsed.success) return { settings: parsed.data, problems: {} };
  const said = parsed.error.issues.toReversed().flatMap(({ path: [field], message }) => {
    const own = FIELDS[String(field)];
    return own ? [[own, `${own === 'numbers' ? '有一行' : ''}${message}。`] as const] : [];
  });
  return { settings: undefined, problems: Object.fromEntries(said) };
}
