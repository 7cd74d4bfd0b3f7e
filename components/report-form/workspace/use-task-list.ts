'use client';

import { useMemo } from 'react';
import { type TaskList, taskList } from '@/lib/validation/progress';
import { useChecks, useReport } from './context';

/** The report's table of contents with status and findings, as last checked on this page. */
export function useTaskList(): TaskList {
  const { findings, content } = useChecks();
  const { answers } = useReport().opened;
  return useMemo(
    () => taskList(content, findings, new Set(answers.map(({ fingerprint }) => fingerprint))),
    [content, findings, answers],
  );
}
