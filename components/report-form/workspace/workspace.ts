import { isPartKey, type PartKey, partSchema } from '@/lib/report';
import { isEditable } from '@/lib/workflow';
import { createRunner, type Transport } from '../saving/runner';
import { type Kept, type SafetyNet, type Shelf, safetyNet } from '../saving/safety-net';
import { sameContent } from '../saving/same-content';
import { unsavedParts } from '../saving/schedule';
import { setAsideTexts } from '../saving/set-aside';
import type { OpenedReport, Person } from './opened';
import { type PartContents, readPart, withPart } from './part-contents';
import type { Listener, Workspace } from './workspace-shape';

export type WorkspaceGiven = {
  opened: OpenedReport;
  person: Person;
  transport: Transport;
  shelf: Shelf;
  now?: () => number;
};

export function createWorkspace({ opened, person, transport, shelf, now = Date.now }: WorkspaceGiven): Workspace {
  const listeners = new Set<Listener>();
  const holders = new Set<() => void>();
  const epochs = new Map<PartKey, number>();
  const net: SafetyNet = safetyNet(shelf, person.id, opened.report.id);
  const left = net.left();
  const aside = setAsideTexts(shelf, person.id, opened.report.id);
  let content = opened.content;
  /** What the server is known to hold. */
  let base = opened.content;
  /** Parts restored onto an older version: what the server held then is not known, so every difference is a conflict. */
  const strayed = new Set<PartKey>();

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const unkept = new Set<PartKey>();
  const keptOf = (part: PartKey): Kept => {
    const version = runner.state().parts[part]?.version ?? 0;
    return { part, version, content: readPart(content, part), at: new Date(now()).toISOString() };
  };
  const setBase = (part: PartKey, value: unknown) => {
    base = withPart(base, part, value as PartContents[typeof part]);
    strayed.delete(part);
  };
  const runner = createRunner({
    transport: async (...save) => {
      const answer = await transport(...save);
      if (answer.kind === 'conflict') await learnTables();
      return answer;
    },
    now,
    contentOf: (part) => readPart(content, part),
    asItReads: (part, text) => {
      const parsed = partSchema(part).safeParse(text);
      return follow && parsed.success ? readPart(follow(withOwn(part, parsed.data)), part) : text;
    },
    baseOf: (part) => (strayed.has(part) ? undefined : readPart(base, part)),
    onState: tell,
    onHeld: (part, held) => {
      setBase(part, held);
      if (readPart(content, part) === held) net.forget(part);
    },
  });
  /** Figures bound in prose follow the tables, in whatever chapter they stand; what knows the tables comes with the first change. */
  let follow: ((written: typeof content) => typeof content) | undefined;
  const learnTables = async () => {
    if (follow || !isEditable(opened.report.status)) return;
    const { withBoundFigures } = await import('@/lib/report/follow-tables');
    follow = (written) => withBoundFigures(written, opened.lastYear?.content ?? null);
    content = follow(content);
    tell();
  };
  const withOwn = (part: PartKey, value: unknown) => withPart(content, part, value as PartContents[typeof part]);
  const write = (part: PartKey, value: unknown) => {
    const written = withOwn(part, value);
    content = follow?.(written) ?? written;
    if (!follow) void learnTables();
  };
  /** Nothing is written anywhere in the middle of a composition. */
  const keepChanged = () => {
    if (runner.state().composing) return;
    for (const part of unkept) net.keep(keptOf(part));
    unkept.clear();
  };
  const changed = (part: PartKey) => {
    unkept.add(part);
    runner.dispatch({ type: 'changed', part, now: now() });
    keepChanged();
  };
  const restart = (part: PartKey) => {
    epochs.set(part, (epochs.get(part) ?? 0) + 1);
    tell();
  };
  const settle = () => {
    for (const hand of holders) hand();
  };
  const take = (part: PartKey, version: number, value: unknown) => {
    const known = runner.state().parts[part];
    runner.dispatch({ type: 'loaded', part, version });
    const taken = runner.state().parts[part];
    if (taken === known || taken?.version !== version) return;
    setBase(part, value);
    if (sameContent(value, readPart(content, part))) return;
    write(part, value);
    restart(part);
  };
  const adopt = (next: OpenedReport) => {
    for (const [part, { version }] of Object.entries(next.parts))
      if (isPartKey(part)) take(part, version, readPart(next.content, part));
    tell();
  };
  const adoptPart = async (part: PartKey, version: number, given: unknown) => {
    const parsed = partSchema(part).safeParse(given);
    if (!parsed.success) return;
    // Before the words of other parts move with it: nobody at this page has written those.
    await learnTables();
    take(part, version, parsed.data);
  };
  const amend = (part: PartKey, given: unknown): boolean => {
    const parsed = partSchema(part).safeParse(given);
    if (!parsed.success) return false;
    write(part, parsed.data);
    changed(part);
    return true;
  };
  const replace = (part: PartKey, given: unknown): boolean => {
    const done = amend(part, given);
    if (done) restart(part);
    return done;
  };
  const restore = (kept: Kept) => {
    // Based on an older version it meets the newer text as a conflict, and both are shown.
    if (runner.state().parts[kept.part]?.version !== kept.version) strayed.add(kept.part);
    runner.dispatch({ type: 'based-on', part: kept.part, version: kept.version });
    replace(kept.part, kept.content);
  };
  const theirsOf = (part: PartKey): unknown => {
    const trouble = runner.state().parts[part]?.trouble;
    if (trouble?.kind !== 'conflict') return undefined;
    const parsed = partSchema(part).safeParse(trouble.theirs.content);
    return parsed.success ? parsed.data : undefined;
  };
  adopt(opened);
  // Saved after all when its page had gone: nothing to offer, now or once somebody has written on.
  for (const { part, content: kept } of left) if (sameContent(kept, readPart(base, part))) net.forget(part);

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    content: () => content,
    part: (part) => readPart(content, part),
    epoch: (part) => epochs.get(part) ?? 0,
    saving: runner.state,
    edit: (part, value) => {
      if (sameContent(value, readPart(content, part))) return;
      write(part, value);
      changed(part);
    },
    amend,
    replace,
    restart,
    compose: (on) => {
      if (runner.state().composing === on) return;
      runner.dispatch({ type: 'composing', on });
      keepChanged();
    },
    holdBack: (hand) => {
      holders.add(hand);
      return () => holders.delete(hand);
    },
    settle,
    flush: () => {
      settle();
      return runner.flush();
    },
    keepMine: (part) => {
      const theirs = theirsOf(part);
      if (theirs !== undefined) setBase(part, theirs);
      runner.dispatch({ type: 'kept-mine', part });
    },
    takeTheirs: (part) => {
      const theirs = theirsOf(part);
      if (theirs === undefined) return;
      aside.add(keptOf(part));
      write(part, theirs);
      setBase(part, theirs);
      restart(part);
      net.forget(part);
      runner.dispatch({ type: 'took-theirs', part });
    },
    setAside: aside.texts,
    putBack: async (kept) => {
      settle();
      await runner.flush();
      if (unsavedParts(runner.state()).includes(kept.part)) return false;
      restore(kept);
      aside.dismiss(kept);
      tell();
      return true;
    },
    dismiss: (kept) => {
      aside.dismiss(kept);
      tell();
    },
    signedIn: () => runner.dispatch({ type: 'signed-in' }),
    online: () => runner.dispatch({ type: 'online', now: now() }),
    adopt,
    adoptPart,
    leftBehind: () => left.filter((kept) => !sameContent(kept.content, readPart(base, kept.part))),
    restore,
    forgetLeftBehind: () => {
      for (const { part } of left) if (!unsavedParts(runner.state()).includes(part)) net.forget(part);
      left.length = 0;
      tell();
    },
    stop: runner.stop,
  };
}
