import { defineConfig } from 'vitest/config'

const outside = ['node_modules/**', 'dist/**', 'data/**']
const database = ['server/testing/global-setup.ts']

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['{law,contract,paperwork,web,tools}/**/*.test.{ts,tsx}'],
          exclude: outside,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['{server,fixtures,bench}/**/*.test.ts'],
          exclude: outside,
          globalSetup: database,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          exclude: outside,
          globalSetup: database,
          // A browser and a server at once are enough for two cores.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
