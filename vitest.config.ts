import { defineConfig } from 'vitest/config'

const outside = ['node_modules/**', 'dist/**', 'data/**']
const database = ['server/testing/global-setup.ts']

// What is waited for comes early on an idle machine and late on a busy one: waiting long costs nothing when all is well.
const patient = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } } }

export default defineConfig({
  test: {
    maxWorkers: 2,
    teardownTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['{law,contract,paperwork,web,tools}/**/*.test.{ts,tsx}'],
          exclude: outside,
          ...patient,
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
          ...patient,
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
          ...patient,
          testTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
