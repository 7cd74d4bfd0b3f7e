'use client';

import { useMemo } from 'react';
import { type TaskList, taskList } from '@/lib/validation/progress';
import { useChecks } from './context';

/** The report's table of contents with status and findings, as last checked on this page. */
export function useTaskList(): TaskList {
  const { findings, content } = useChecks();
  return useMemo(() => taskList(content, findings), [content, findings]);
}
