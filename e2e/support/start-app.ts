import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import type { FullConfig } from '@playwright/test';
import { ROLE_LABELS, ROLES, type Role } from '@/lib/workflow';
import { announceApps, areAnnounced, type Person, type RunningApp } from './app';

const START_LIMIT_MS = 120_000;

type Listening = { port: number; close: () => Promise<void> };

const listen = (): Promise<Listening> =>
  new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address !== 'object' || !address) failed(new Error('no port is free'));
      else found({ port: address.port, close: () => new Promise((closed) => server.close(() => closed())) });
    });
  });

/** Ports that nobody listens on now, no two alike. */
async function freePorts(count: number): Promise<number[]> {
  const listening = await Promise.all(Array.from({ length: count }, listen));
  await Promise.all(listening.map(({ close }) => close()));
  return listening.map(({ port }) => port);
}

/** Waits until the program says its address. @returns everything it printed until then */
function untilReady(app: ChildProcess, address: string): Promise<string> {
  return new Promise((ready, failed) => {
    let printed = '';
    const limit = setTimeout(() => failed(new Error(`the app did not start in time:\n${printed}`)), START_LIMIT_MS);
    const hear = (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      if (!printed.includes(address)) return;
      clearTimeout(limit);
      ready(printed);
    };
    app.stdout?.on('data', hear);
    app.stderr?.on('data', hear);
    app.once('exit', (code) => failed(new Error(`the app ended with ${code}:\n${printed}`)));
  });
}

const PRINTED_PERSON = /^\s*(\S+)\s+用户名 (\S+)\s+密码 (\S+)/gm;

/** The people as the first start prints them, a line each: the installation's own administrator, then the demo school's. */
function peopleIn(printed: string): Pick<RunningApp, 'people' | 'administrator'> {
  const lines = [...printed.matchAll(PRINTED_PERSON)];
  const personOf = (role: Role, line = lines.findLast(([, duty]) => duty === ROLE_LABELS[role].name)): Person => {
    const [, , username, password] = line ?? [];
    if (!username || !password) throw new Error(`no password of ${role} in:\n${printed}`);
    return { username, password };
  };
  const people = Object.fromEntries(ROLES.map((role) => [role, personOf(role)])) as Record<Role, Person>;
  return { people, administrator: personOf('admin', lines[0]) };
}

type Started = { app: RunningApp; stop: () => Promise<void> };

/** Starts the built app with the demo school in a data folder of its own. */
async function startApp(port: number, linkPort: number): Promise<Started> {
  const data = mkdtempSync(join(resolve('.cache'), 'e2e-'));
  const app = spawn(process.execPath, ['bin/start.mjs', '--demo'], {
    env: { ...process.env, DATA_DIR: data, PORT: String(port), GONGKAI_LINK_ALLOW: `127.0.0.1:${linkPort}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const baseURL = `http://localhost:${port}`;
  const ended = new Promise<void>((end) => app.once('exit', () => end()));
  const stop = async () => {
    app.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  try {
    return { app: { baseURL, linkPort, ...peopleIn(await untilReady(app, baseURL)) }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts an app for each worker, so that what one journey writes stands in no other's way. */
export default async function startApps({ workers }: FullConfig): Promise<() => Promise<void>> {
  if (areAnnounced()) return async () => {};
  const ports = await freePorts(2 * workers);
  const started: Started[] = [];
  const stop = async () => {
    await Promise.all(started.map((own) => own.stop()));
  };
  try {
    // One after the other: the first may have to finish what the others then find done.
    for (let at = 0; at < workers; at++) started.push(await startApp(ports[2 * at] ?? 0, ports[2 * at + 1] ?? 0));
  } catch (error) {
    await stop();
    throw error;
  }
  announceApps(started.map(({ app }) => app));
  return stop;
}
