'use client';

import { useMemo } from 'react';
import { type TaskList, taskList } from '@/lib/validation/progress';
import { useChecks, useContent } from './context';

/** The report's table of contents with status and findings, as the text stands on this page. */
export function useTaskList(): TaskList {
  const content = useContent();
  const { findings } = useChecks();
  return useMemo(() => taskList(content, findings), [content, findings]);
}
