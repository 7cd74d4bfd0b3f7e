import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: at('./') },
      // Next answers this import itself; outside Next it would refuse to load.
      { find: 'server-only', replacement: at('./node_modules/server-only/empty.js') },
    ],
  },
  test: {
    include: ['{lib,components,app,bin}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
  },
});
