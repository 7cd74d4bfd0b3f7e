import { spawn } from 'node:child_process';
import { RUNTIME_FLAGS } from './runtime-flags.mjs';
import { Stop } from './stop.mjs';

const READY = /Ready in/;
/** How long a server may take to finish what it is answering. */
const GRACE_MS = 10_000;

/**
 * Runs the server until it ends or is told to (Ctrl+C, SIGTERM).
 * @param {string[]} args of `next`
 * @param {NodeJS.ProcessEnv} env
 * @param {() => void} onReady
 * @returns {Promise<void>} resolves when it was told to stop
 * @throws {Stop} when it ended by itself
 */
export function serve(args, env, onReady) {
  return new Promise((resolve, reject) => {
    const server = spawn(process.execPath, [...RUNTIME_FLAGS, 'node_modules/next/dist/bin/next', ...args], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
      // A process group of its own: Ctrl+C reaches it once, through us.
      detached: process.platform !== 'win32',
    });
    let stopping = false;
    const stop = () => {
      if (stopping) return;
      stopping = true;
      console.log('\n正在停止…');
      server.kill('SIGTERM');
      setTimeout(() => server.kill('SIGKILL'), GRACE_MS).unref();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
    process.on('exit', () => server.kill('SIGKILL'));
    pipeAfterReady(server.stdout, onReady);
    server.once('error', reject);
    server.once('exit', (code, signal) => {
      if (stopping) resolve();
      else reject(new Stop(`服务意外停止（${signal ?? `退出码 ${code}`}），原因见上。`));
    });
  });
}

/** The server's own greeting is not for the people who start it; what it says afterwards is. */
function pipeAfterReady(stream, onReady) {
  let heard = '';
  stream.setEncoding('utf8');
  const listen = (text) => {
    heard += text;
    if (!READY.test(heard)) return;
    stream.off('data', listen);
    onReady();
    stream.pipe(process.stdout);
  };
  stream.on('data', listen);
}
