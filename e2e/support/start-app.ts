import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { ROLE_LABELS, ROLES, type Role } from '@/lib/workflow';
import { announceApp, isAnnounced, type Person, type RunningApp } from './app';

const START_LIMIT_MS = 120_000;

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? found(address.port) : failed(new Error('no port is free')),
      );
    });
  });
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

/** Starts the built app once for all journeys, with the demo school in a data folder of its own. */
export default async function startApp(): Promise<() => Promise<void>> {
  if (isAnnounced()) return async () => {};
  const [port, linkPort] = [await freePort(), await freePort()];
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
    announceApp({ baseURL, linkPort, ...peopleIn(await untilReady(app, baseURL)) });
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
