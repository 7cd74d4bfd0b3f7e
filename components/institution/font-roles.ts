import type { FontRole } from '@/lib/typeset';

/** The roles of GB/T 9704-2012 7.2 and 7.3.3. */
export const FONT_ROLE_NAMES: Record<FontRole, string> = {
  title: '标题（小标宋）',
  body: '正文（仿宋）',
  heading1: '一级标题（黑体）',
  heading2: '二级标题（楷体）',
  folio: '页码（宋体）',
};

const MB = 1_048_576;

/** 10557448 → "10.1 MB" */
export const sizeText = (bytes: number): string => `${(bytes / MB).toFixed(1)} MB`;

export const FONT_LIMIT = 40 * MB;

/** Why a chosen file need not be sent at all; undefined for one that may be a font. */
export function fileProblem({ name, size }: { name: string; size: number }): string | undefined {
  if (!/\.(ttf|otf|ttc)$/i.test(name)) return '请选择 .ttf、.otf 或 .ttc 字体文件。';
  if (size > FONT_LIMIT) return `文件有${sizeText(size)}，超过了40 MB的上限。`;
  return undefined;
}
