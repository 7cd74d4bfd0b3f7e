import { readdirSync } from 'node:fs';
import type { ReportContent } from '@/lib/report';
import { type PartFacts, type ReportAction, TRANSITION_ACTIONS, transitionOf } from '@/lib/workflow';
import type { Method } from './person';

/** One way to do something to a report. `lasting`: done once, the report is no longer what it was. */
export type EntryPoint = {
  action: ReportAction;
  /** The route's file below app/api/reports/[id], '' for the report's own. */
  route: string;
  method: Method;
  path: string;
  body?: unknown;
  part?: PartFacts;
  lasting?: boolean;
};

export type Target = { id: string; version: number };

/** Of the demo school's report, and of a department that no asker belongs to: checking it asks nobody anything. */
const ITEM_WITHOUT_LINKS = 46;

const chapterOf = (content: ReportContent, key: string) => content.chapters.find((one) => one.key === key)?.content;

/** Every API way to a report with a request the policy alone can refuse. @param department fills in 'experience', nobody 'other' */
export function apiEntryPoints({ id, version }: Target, content: ReportContent, department: string): EntryPoint[] {
  const at = (path: string) => `/api/reports/${id}${path}`;
  // What stands there already: saving it again changes nothing.
  const save = (key: string) => ({ version: 1, content: chapterOf(content, key) });
  return [
    { action: 'view', route: 'parts/[part]', method: 'GET', path: at('/parts/preface') },
    { action: 'export', route: 'pdf', method: 'GET', path: at('/pdf') },
    {
      action: 'edit',
      route: 'parts/[part]',
      method: 'PUT',
      path: at('/parts/other'),
      body: save('other'),
      part: { departmentId: null },
    },
    {
      action: 'edit',
      route: 'parts/[part]',
      method: 'PUT',
      path: at('/parts/experience'),
      body: save('experience'),
      part: { departmentId: department },
    },
    {
      action: 'assign',
      route: 'parts/[part]/department',
      method: 'PUT',
      path: at('/parts/other/department'),
      body: { departmentId: null },
    },
    {
      action: 'answer-warning',
      route: 'answers',
      method: 'PUT',
      path: at('/answers'),
      body: { fingerprint: 'no-such-warning', reason: '' },
    },
    { action: 'view', route: 'links', method: 'GET', path: at('/links') },
    {
      action: 'check-links',
      route: 'links',
      method: 'POST',
      path: at('/links'),
      body: { items: [ITEM_WITHOUT_LINKS] },
      part: { departmentId: null },
    },
    { action: 'check-links', route: 'links', method: 'DELETE', path: at('/links') },
    { action: 'delete', route: '', method: 'DELETE', path: at(''), body: { version }, lasting: true },
    { action: 'revise', route: 'revise', method: 'POST', path: at('/revise'), lasting: true },
    ...TRANSITION_ACTIONS.map((action): EntryPoint => {
      const reason = transitionOf(action).needsReason ? '请补充数据' : undefined;
      const body = { action, version, reason };
      return { action, route: 'transitions', method: 'POST', path: at('/transitions'), body, lasting: true };
    }),
  ];
}

const below = (folder: string, file: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path === file || path.endsWith(`/${file}`))
    .map((path) => path.slice(0, -file.length).replace(/\/$/, ''));

/** The routes there are, by the files that make them: none is left out of the matrix. */
export const routesBelow = (folder: string): string[] => below(folder, 'route.ts');

export const reportRoutes = (): string[] => routesBelow('app/api/reports/[id]');

/** The pages of a report there are. */
export const reportPages = (id: string): string[] =>
  below('app/reports/[id]', 'page.tsx').map((path) => {
    const filled = path.replaceAll('[chapter]', 'overview');
    if (filled.includes('[')) throw new Error(`say what stands for the parameter of ${path}`);
    return `/reports/${id}${filled === '' ? '' : `/${filled}`}`;
  });
