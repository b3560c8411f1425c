import { defineConfig } from 'vitest/config'

// What mutation testing runs against each broken line of the law: its own tests, with a smaller sample of random facts.
export default defineConfig({
  test: {
    include: ['law/**/*.test.ts'],
    // Its property tests cost a second each and would be asked for every line of the engine.
    exclude: ['law/rules/eligibility/judge.test.ts'],
    env: { RANDOM_RECORDS: '4000' },
    testTimeout: 30_000,
  },
})
