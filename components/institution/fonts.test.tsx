import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { Fonts } from './fonts';

vi.mock('next/navigation', () => ({ useRouter: () => ({}) }));

const page = (setAside: boolean) =>
  renderToStaticMarkup(
    <MantineProvider>
      <Fonts inUse={[]} uploaded={[]} setAside={setAside} />
    </MantineProvider>,
  );

it('says that uploaded fonts are not used, and why, only while it is so', () => {
  expect(page(true)).toContain('现在不使用上传的字体');
  expect(page(true)).toContain('GONGKAI_FONTS=registry');
  expect(page(false)).not.toContain('现在不使用');
});
