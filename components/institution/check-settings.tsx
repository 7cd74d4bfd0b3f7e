'use client';

import { Button, Textarea } from '@mantine/core';
import { DEFAULT_SETTINGS } from '@/lib/validation/check-settings';
import { linesOfWords, wordsOfLines } from '@/lib/validation/secrecy-words';
import type { SettingsDraft } from './check-settings-draft';
import styles from './institution.module.css';
import { MaskRows } from './mask-rows';

type Props = {
  draft: SettingsDraft;
  /** By field, what keeps it from being saved. */
  problems: Partial<Record<keyof SettingsDraft, string>>;
  onChange: (draft: SettingsDraft) => void;
};

const DEFAULT_LINES = linesOfWords(DEFAULT_SETTINGS.secrecyWords);

/** What the school's reports are checked with beside the rules: its words, how much of a number may show, its own numbers. */
export const CheckSettingsSection = ({ draft, problems, onChange }: Props) => (
  <section className={styles.section} aria-labelledby="check-title">
    <h2 id="check-title">核对设置</h2>
    <p className={styles.note}>保存后立即用于本校各份报告，填写时和送审前都按此核对。</p>
    <div className={styles.words}>
      <Textarea
        label="保密词"
        description="一行一个词，空一格写用途，如“示例课题 未公布的科研项目”。报告中出现时提醒先作保密审查；能看报告的人会看到命中的词和用途。"
        error={problems.words}
        autosize
        minRows={6}
        maxRows={16}
        spellCheck={false}
        value={draft.words}
        onChange={(event) => onChange({ ...draft, words: event.currentTarget.value })}
      />
      <p className={styles.wordsFoot}>
        <span>共{wordsOfLines(draft.words).length}个词</span>
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={withDefaults(draft.words).length === wordsOfLines(draft.words).length}
          onClick={() => onChange({ ...draft, words: linesOfWords(withDefaults(draft.words)) })}
        >
          补上常用词
        </Button>
      </p>
    </div>
    <MaskRows masks={draft.masks} problem={problems.masks} onChange={(masks) => onChange({ ...draft, masks })} />
    <Textarea
      label="可以公布的手机号码"
      description="办公用、确定对外公布的手机，一行一个；核对时不再提醒。个人手机不要列入。"
      error={problems.numbers}
      autosize
      minRows={2}
      maxRows={8}
      inputMode="tel"
      value={draft.numbers}
      onChange={(event) => onChange({ ...draft, numbers: event.currentTarget.value })}
    />
  </section>
);

/** Nothing the school wrote is lost: the usual words follow its own. */
const withDefaults = (lines: string) => wordsOfLines(`${lines}\n${DEFAULT_LINES}`);
