import { type CSSVariablesResolver, createTheme } from '@mantine/core';

/** Quiet and official: one ink blue, hairlines instead of shadows, the reader's own Chinese system fonts. */
export const FONT_STACK = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif';

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: 7,
  colors: {
    ink: ['#f1f5fb', '#dde7f4', '#bdd0e9', '#97b4dc', '#6f96cd', '#4a78bb', '#2f61a6', '#1d4f91', '#173f75', '#112f58'],
    // Mantine's own seventh red misses 4.5:1 under white words.
    red: ['#fef3f2', '#fee4e2', '#fecdca', '#fda29b', '#f97066', '#f04438', '#d92d20', '#b42318', '#912018', '#7a271a'],
  },
  fontFamily: FONT_STACK,
  fontFamilyMonospace: 'ui-monospace,Consolas,"Cascadia Mono",Menlo,monospace',
  headings: { fontFamily: FONT_STACK, fontWeight: '600' },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.5', sm: '1.6', md: '1.6', lg: '1.6', xl: '1.4' },
  radius: { xs: '2px', sm: '4px', md: '4px', lg: '4px', xl: '4px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  // Chinese at Mantine's 600 is as black as a heading: 微软雅黑 has no weight between regular and bold.
  components: { Button: { defaultProps: { fw: 500 } } },
});

/** Mantine's greys for secondary text miss 4.5:1 on white (WCAG 1.4.3); these do not. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1f2933',
    '--mantine-color-dimmed': '#56616e',
    '--mantine-color-placeholder': '#6b7683',
    '--mantine-color-error': '#b42318',
    '--mantine-color-default-border': '#c9d1da',
    '--mantine-color-body': '#ffffff',
  },
  dark: {},
});
