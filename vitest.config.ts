import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['test/**/*.test.ts'],
          exclude: ['test/cli/**', 'test/server/**', 'test/programs/**', 'test/editor/**'],
        },
      },
      {
        extends: true,
        // These run what is shipped, so it is built first.
        test: {
          name: 'cli',
          include: ['test/cli/**/*.test.ts'],
          globalSetup: 'test/support/build-once.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['test/server/**/*.test.ts'],
          // Each test ends a process of its own.
          hookTimeout: 30_000,
          globalSetup: 'test/support/build-once.ts',
        },
      },
    ],
  },
})
