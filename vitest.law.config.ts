import { defineConfig } from 'vitest/config'

// What mutation testing runs against each broken line of the law: its own tests, with a smaller sample of random facts.
export default defineConfig({
  test: {
    include: ['law/**/*.test.ts'],
    // A thousand tests and the property tests of verdicts cost a second for every broken line; `approved.test.ts` holds
    // the same signed cases to their words in three.
    exclude: ['law/cases.test.ts', 'law/rules/eligibility/judge.test.ts'],
    env: { RANDOM_RECORDS: '4000' },
    testTimeout: 30_000,
  },
})
