import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Stop } from './stop.mjs';
import { aptUsable, onPath, refreshLists } from './test-debian.mjs';
import { mustRun } from './test-steps.mjs';

const PACKAGE = 'texlive-lang-chinese';
const INSIDE = './usr/share/texlive/texmf-dist/fonts/opentype/public/fandol';
const FACES = ['FandolFang-Regular.otf', 'FandolHei-Regular.otf', 'FandolKai-Regular.otf', 'FandolSong-Bold.otf'];

const CACHE = resolve('.cache');
const FOLDER = join(CACHE, 'fandol');

const complete = (folder) => {
  try {
    const present = readdirSync(folder);
    return FACES.every((face) => present.includes(face));
  } catch {
    return false;
  }
};

/** Unpacks the Fandol faces of Debian's package into .cache/fandol without installing anything. */
function unpack() {
  refreshLists();
  const work = join(CACHE, `fonts-${process.pid}`);
  mkdirSync(work, { recursive: true });
  mustRun('apt-get', ['download', '-qq', PACKAGE], { cwd: work });
  const [deb] = readdirSync(work).filter((name) => name.endsWith('.deb'));
  if (!deb) throw new Stop(`apt-get download 没有取得 ${PACKAGE}`);
  mustRun('dpkg-deb', ['-x', deb, 'unpacked'], { cwd: work });
  rmSync(FOLDER, { recursive: true, force: true });
  renameSync(join(work, 'unpacked', INSIDE), FOLDER);
  rmSync(work, { recursive: true, force: true });
}

/**
 * Sets GONGKAI_FONTS to the Fandol faces, so that CI typesets with 仿宋, 黑体 and 楷体 on every machine.
 * Outside CI the machine's own fonts serve, unless the faces are already there.
 * @returns {string} which fonts the tests will use
 */
export function provideFonts() {
  if (process.env.GONGKAI_FONTS) return `使用环境变量 GONGKAI_FONTS：${process.env.GONGKAI_FONTS}`;
  if (!complete(FOLDER)) {
    if (!process.env.CI) return '使用系统字体和随软件包附带的 Noto 字体';
    if (!aptUsable() || !onPath('dpkg-deb'))
      throw new Stop(`需要 apt-get 和 dpkg-deb 取得 ${PACKAGE} 中的 Fandol 字体`);
    unpack();
  }
  if (!complete(FOLDER)) throw new Stop(`${FOLDER} 中缺少 Fandol 字体`);
  process.env.GONGKAI_FONTS = FOLDER;
  return `使用 Fandol 字体：${FOLDER}`;
}
