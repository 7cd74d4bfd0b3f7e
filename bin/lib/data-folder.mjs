import { accessSync, constants, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Stop } from './stop.mjs';

/**
 * The data folder, made when it does not exist.
 * @returns {string} absolute
 * @throws {Stop} when it cannot be made or written to
 */
export function dataFolder() {
  const folder = resolve(process.env.DATA_DIR || 'data');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Stop(
      `数据目录不可写：${folder}（${error.code}）。请核对目录的所有者和权限，或用环境变量 DATA_DIR 指定另一个目录。`,
    );
  }
  return folder;
}
