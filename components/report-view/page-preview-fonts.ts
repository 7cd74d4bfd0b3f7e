import type { FontRole } from '@/lib/typeset';

/** What the reader's computer may have for each role; places and widths come from the server's fonts all the same. */
export const PREVIEW_FONTS: Record<FontRole, string> = {
  title:
    '"FZXiaoBiaoSong-B05S","方正小标宋简体","FZXiaoBiaoSong-B05","STZhongsong","华文中宋","FandolSong","Noto Serif CJK SC","Noto Serif SC","Source Han Serif SC","SimSun",serif',
  body: '"FangSong_GB2312","仿宋_GB2312","FangSong","仿宋","STFangsong","FandolFang R","FandolFang","Noto Serif CJK SC","Noto Serif SC",serif',
  heading1: '"SimHei","黑体","STHeiti","FandolHei","Noto Sans CJK SC","Noto Sans SC",sans-serif',
  heading2: '"KaiTi_GB2312","楷体_GB2312","KaiTi","楷体","STKaiti","FandolKai","Noto Serif CJK SC",serif',
  folio: '"SimSun","宋体","STSong","FandolSong","Noto Serif CJK SC","Noto Serif SC",serif',
};

/** 小标宋 is heavy by itself; what stands in for it must be bold. */
export const PREVIEW_WEIGHTS: Record<FontRole, number> = {
  title: 700,
  body: 400,
  heading1: 400,
  heading2: 400,
  folio: 400,
};
