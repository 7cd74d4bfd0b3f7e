import { createServer } from 'node:net';
import { Stop } from './stop.mjs';

const DEFAULT_PORT = 3000;

/** @throws {Stop} when PORT is set and is no port */
export function wantedPort(text = process.env.PORT) {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Stop(`PORT 应为 1 到 65535 的整数，现在是“${text}”。`);
}

const WHY = {
  EADDRINUSE: (port) =>
    `端口 ${port} 已被占用。请换一个端口（例如 PORT=${port + 1} npm start），或先停止占用它的程序。`,
  EACCES: (port) => `没有使用端口 ${port} 的权限。请换用 1024 以上的端口（例如 PORT=3000 npm start）。`,
};

/**
 * Opens and closes the port, so that a taken one is said before minutes of work.
 * @param {number} port
 * @returns {Promise<void>}
 */
export function checkPort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) =>
      reject(new Stop(WHY[error.code]?.(port) ?? `端口 ${port} 不能使用（${error.code}）。`)),
    );
    server.listen(port, () => server.close(() => resolve()));
  });
}
