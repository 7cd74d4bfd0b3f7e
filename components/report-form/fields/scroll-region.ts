/** What an area that scrolls by itself needs, so that the keyboard reaches it and a screen reader names it (WCAG 2.1.1). */
export const scrollRegion = (label: string) => ({ role: 'region', tabIndex: 0, 'aria-label': label }) as const;
