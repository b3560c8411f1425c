import { describe, expect, it } from 'vitest'
import { countLine } from './test-report.ts'

const passed = { status: 'passed' }
const failed = { status: 'failed' }

describe('the line that counts the tests', () => {
  it('counts what passed and what failed', () => {
    const testResults = [
      { ...passed, assertionResults: [passed, passed] },
      { ...failed, assertionResults: [passed, failed] },
    ]
    expect(countLine({ numPassedTests: 3, numFailedTests: 1, testResults })).toBe('3 passed, 1 failed')
  })

  it('counts a file that did not load as a failure', () => {
    const testResults = [{ ...failed, assertionResults: [] }]
    expect(countLine({ numPassedTests: 3, numFailedTests: 0, testResults })).toBe('3 passed, 1 failed')
  })

  it('counts a run without a report as a failure', () => {
    expect(countLine(undefined)).toBe('0 passed, 1 failed')
  })
})
