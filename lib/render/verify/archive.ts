import type { RuleId } from './clauses';
import { isTitleSize, type Layout } from './layout';
import type { Fault, PrintedArchive, PrintedFile } from './printed';

/** What the file says of itself is complete and true: language, title, and the level of PDF/A-2 it declares. */
export function archiveFaults({ archive, language, elements }: PrintedFile, { pages }: Layout): Fault[] {
  const fault =
    (rule: RuleId) =>
    (message: string): Fault => ({ rule, message });
  const title = archive.information.Title ?? '';
  const printed = (pages[0]?.lines ?? [])
    .filter(isTitleSize)
    .map(({ text }) => text)
    .join('');
  return [
    ...archive.damage.map(fault('damage')),
    ...(language.startsWith('zh') ? [] : [fault('language')('文件没有注明语言为中文')]),
    ...(title === '' ? [fault('file-title')('文件没有注明标题')] : []),
    ...(title !== '' && printed !== '' && bare(printed) !== bare(title)
      ? [fault('file-title')(`文件注明的标题“${title}”与印出的“${printed}”不同`)]
      : []),
    ...(archive.titled ? [] : [fault('file-title')('打开文件时不显示标题')]),
    ...levelFaults(archive, language, elements.length > 0).map(fault('pdfa')),
  ];
}

const bare = (text: string): string => text.replace(/\s/g, '');

/** ISO 19005-2, as far as a reader of the file's structure can tell. */
function levelFaults(archive: PrintedArchive, language: string, tagged: boolean): string[] {
  const { xmp, information } = archive;
  if (!xmp || xmp.part === '') return ['文件没有声明为 PDF/A'];
  const differing = Object.entries(information).filter(
    ([key, value]) => value !== '' && value !== xmp.information[key],
  );
  const level = `PDF/A-${xmp.part}${xmp.conformance.toLowerCase()}`;
  const lacks = (good: boolean, what: string): string[] => (good ? [] : [`声明为 ${level}，但${what}`]);
  return [
    ...lacks(xmp.part === '2' && /^[ABU]$/.test(xmp.conformance), '没有这一级别（应为 PDF/A-2 的 a、b 或 u 级）'),
    ...lacks(archive.version <= '1.7' && archive.version !== '', `PDF 版本是 ${archive.version}`),
    ...lacks(archive.binary, '文件头没有标明是二进制文件'),
    ...lacks(archive.identified, '没有文件标识（ID）'),
    ...lacks(archive.profiled, '没有输出色彩说明'),
    ...lacks(xmp.conformance !== 'A' || (archive.marked && tagged), '没有结构标记'),
    ...lacks(xmp.conformance !== 'A' || language !== '', '没有注明语言'),
    ...differing.map(([key]) => `声明为 ${level}，但文件信息与元数据中的 ${key} 不同`),
    ...archive.forbidden.map((what) => `声明为 ${level}，但含有${what}`),
  ];
}
