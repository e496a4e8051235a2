import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'examples/**/*.test.ts'],
    // The model and the browser take seconds to start on a small machine; a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
