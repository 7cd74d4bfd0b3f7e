import type { FontRole } from '@/lib/typeset';

/**
 * File names of fonts for a role, best first: the founders' own (Windows, macOS, schools' licences), then Fandol
 * (Debian's texlive-lang-chinese). Matched without regard to case.
 */
export const CANDIDATES: Record<FontRole, readonly RegExp[]> = {
  title: [
    /^(fzxbs|fzxiaobiaosong|方正小标宋).*\.(ttf|otf)$/i,
    /^(stzhongsong|stzhongs|华文中宋)\.(ttf|otf)$/i,
    /^fandolsong-bold\.otf$/i,
    /^(notoserifsc|sourcehanserifcn|sourcehanserifsc)-(black|heavy)\.(ttf|otf)$/i,
  ],
  body: [
    /^(仿宋_?gb2312|fangsong_?gb2312|fs_?gb2312|simfang|fzfs.*|方正仿宋.*)\.(ttf|otf)$/i,
    /^(stfangsong|stfangso|华文仿宋)\.(ttf|otf)$/i,
    /^fandolfang-regular\.otf$/i,
  ],
  heading1: [
    /^(simhei|fzht.*|方正黑体.*)\.(ttf|otf)$/i,
    /^(stheiti|stxihei|华文黑体)\.(ttf|otf)$/i,
    /^fandolhei-regular\.otf$/i,
    /^(notosanssc|sourcehansanscn|sourcehansanssc)-(bold|medium)\.(ttf|otf)$/i,
  ],
  heading2: [
    /^(楷体_?gb2312|kaiti_?gb2312|simkai|fzkt.*|方正楷体.*)\.(ttf|otf)$/i,
    /^(stkaiti|华文楷体)\.(ttf|otf)$/i,
    /^fandolkai-regular\.otf$/i,
  ],
  folio: [
    /^(simsun|宋体|fzss.*|方正书宋.*)\.(ttc|ttf|otf)$/i,
    /^(stsong|华文宋体)\.(ttf|otf)$/i,
    /^fandolsong-regular\.otf$/i,
    /^(notoserifsc|sourcehanserifcn|sourcehanserifsc)-regular\.(ttf|otf)$/i,
  ],
};

/** Fonts with many rare characters, asked when a role's own font lacks one. */
export const WIDE_COVERAGE: readonly RegExp[] = [
  /^simsunb\.ttf$/i,
  /^(fandolsong-regular\.otf|simsun\.ttc)$/i,
  /^notoserifcjk(sc)?-regular\.(ttc|otf)$/i,
  /^notoserifcjk(sc)?-bold\.(ttc|otf)$/i,
  /^(hanazono|hanamin|bababstone|plangothic).*\.(ttf|otf)$/i,
];

/** The registry's fonts, by the path inside node_modules/@expo-google-fonts; there is no 仿宋 or 楷体 among them. */
const SERIF = 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';
export const REGISTRY: Record<FontRole, string> = {
  title: 'noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
  body: SERIF,
  heading1: 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  heading2: 'noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
  folio: SERIF,
};
export const REGISTRY_LAST_RESORT: readonly string[] = [SERIF, 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'];
