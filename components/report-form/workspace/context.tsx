'use client';

import { createContext, type ReactNode, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { PartKey } from '@/lib/report';
import type { Finding } from '@/lib/validation/finding';
import { isEditable } from '@/lib/workflow';
import { createFixes, type Fixes } from '../fixes/fixes';
import { createLinkStore, type LinkStore, type LinksView } from '../links/link-store';
import { browserShelf, type Kept } from '../saving/safety-net';
import { httpTransport } from '../saving/transport';
import { type Check, type Checks, type ChecksView, createChecks } from './checks';
import { createJumps, type Jumps } from './jump';
import type { OpenedReport, Person } from './opened';
import { useOthersTables } from './others-tables';
import { usePageEvents } from './page-events';
import type { PartContents } from './part-contents';
import { workerCheck } from './worker-check';
import { createWorkspace } from './workspace';
import type { Workspace } from './workspace-shape';

type Given = {
  workspace: Workspace;
  checks: Checks;
  links: LinkStore;
  jumps: Jumps;
  fixes: Fixes;
  opened: OpenedReport;
  person: Person;
};

const Context = createContext<Given | null>(null);

/** Text outlives its pages: coming back to a report finds what was typed, not what the browser cached. */
const kept = new Map<string, Workspace>();

function workspaceFor(opened: OpenedReport, person: Person): Workspace {
  const start = () =>
    createWorkspace({ opened, person, transport: httpTransport(opened.report.id, person.id), shelf: browserShelf });
  if (typeof window === 'undefined') return start();
  const key = `${person.id}:${opened.report.id}`;
  const known = kept.get(key) ?? start();
  kept.set(key, known);
  return known;
}

export function WorkspaceProvider(props: {
  opened: OpenedReport;
  person: Person;
  links: LinksView;
  findings: readonly Finding[];
  children: ReactNode;
}) {
  const { opened, person, findings, children } = props;
  const [workspace] = useState(() => workspaceFor(opened, person));
  const [links] = useState(() => createLinkStore(opened.report.id, props.links));
  const { settings, answers } = opened;
  const told = useRef({ settings, answers });
  // Who does not write is not given the words this rule looks for: what the server found of them stays.
  const unseen = opened.may.editParts.length > 0 ? [] : findings.filter(({ rule }) => rule === 'secrecy-word');
  const served = useRef(unseen);
  const [{ checks, stop }] = useState(() => {
    const lastYear = opened.lastYear?.content ?? null;
    const known = () => ({ lastYear, links: links.view().evidence, ...told.current });
    const { check, stop: stopWorker } = workerCheck(known);
    const whole: Check = async (content) => [...(await check(content)), ...served.current];
    return { checks: createChecks(workspace, whole, findings), stop: stopWorker };
  });
  const [jumps] = useState(createJumps);
  const [fixes] = useState(() =>
    createFixes({ workspace, shelf: browserShelf, key: `gongkai:changed:${person.id}:${opened.report.id}` }),
  );
  useEffect(() => {
    served.current = unseen;
  });
  useEffect(() => workspace.adopt(opened), [workspace, opened]);
  useEffect(() => links.adopt(props.links), [links, props.links]);
  useEffect(() => links.follow(checks.again), [links, checks]);
  useEffect(() => {
    if (told.current.settings === settings && told.current.answers === answers) return;
    told.current = { settings, answers };
    checks.again();
  }, [checks, settings, answers]);
  useEffect(() => {
    const leave = checks.start();
    return () => {
      leave();
      stop();
    };
  }, [checks, stop]);
  usePageEvents(workspace);
  useOthersTables(workspace, opened.report.id, isEditable(opened.report.status));
  return <Context value={{ workspace, checks, links, jumps, fixes, opened, person }}>{children}</Context>;
}

/** @throws outside a report's workspace: a bug */
export function useReport(): Given {
  const given = useContext(Context);
  if (!given) throw new Error('useReport outside WorkspaceProvider');
  return given;
}

export const useWorkspace = (): Workspace => useReport().workspace;

/** The text of one part; renders again only when that part changes. */
export function usePart<K extends PartKey>(part: K): PartContents[K] | undefined {
  const workspace = useWorkspace();
  const read = () => workspace.part(part);
  return useSyncExternalStore(workspace.subscribe, read, read);
}

/** Changes whenever a part's text was replaced from outside its form: the key of uncontrolled forms. */
export function useEpoch(part: PartKey): number {
  const workspace = useWorkspace();
  const read = () => workspace.epoch(part);
  return useSyncExternalStore(workspace.subscribe, read, read);
}

export function useSaving() {
  const workspace = useWorkspace();
  return useSyncExternalStore(workspace.subscribe, workspace.saving, workspace.saving);
}

export function useContent() {
  const workspace = useWorkspace();
  return useSyncExternalStore(workspace.subscribe, workspace.content, workspace.content);
}

const NOTHING_ASIDE: readonly Kept[] = [];

/** Only the browser knows what it keeps: nothing while the page wakes up. */
export function useSetAside(): readonly Kept[] {
  const workspace = useWorkspace();
  return useSyncExternalStore(workspace.subscribe, workspace.setAside, () => NOTHING_ASIDE);
}

export function useChecks(): ChecksView {
  const { checks } = useReport();
  return useSyncExternalStore(checks.subscribe, checks.view, checks.view);
}

/** What a person may do with a part, and why not. */
export function useMayEdit(part: PartKey): { may: true } | { may: false; reason: string } {
  const { opened } = useReport();
  if (opened.may.editParts.includes(part)) return { may: true };
  return { may: false, reason: reasonAgainst(opened) };
}

function reasonAgainst({ report }: OpenedReport): string {
  switch (report.status) {
    case 'submitted':
      return '报告已送审，不能修改。需要修改时，请审核人退回，或由编制人撤回送审。';
    case 'approved':
      return '报告已批准，不能修改。需要修改时，请审核人退回。';
    case 'published':
      return '报告已发布，不能修改。需要更正时，请由编制人建立更正稿。';
    case 'draft':
    case 'returned':
      return '这一部分没有分配给您，只能查看；由编制人填写，或由编制人分配给您所在的部门。';
  }
}
