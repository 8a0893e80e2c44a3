import { defineConfig } from 'vitest/config'

/** Tests in the programs that people use: they need pre-commit, Chromium, Neovim, Emacs and the npm registry. */
export default defineConfig({
  test: {
    include: ['test/programs/**/*.test.ts'],
    globalSetup: 'test/programs/support/pack-once.ts',
    testTimeout: 120_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
