import { defineConfig } from 'vitest/config'

/** Tests in the real VS Code: they need Chromium, and a compiler and the npm registry the first time. */
export default defineConfig({
  test: {
    include: ['test/editor/**/*.test.ts'],
    globalSetup: 'test/editor/support/start-once.ts',
    // Windows of one VS Code side by side take each other's time.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
