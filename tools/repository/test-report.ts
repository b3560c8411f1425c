/** What of the JSON report of vitest is counted. */
export type TestReport = Readonly<{
  numPassedTests: number
  numFailedTests: number
  testResults: readonly Readonly<{
    status: string
    assertionResults: readonly Readonly<{ status: string }>[]
  }>[]
}>

/**
 * One line, `N passed, N failed`. A test file that could not even be loaded counts as one failure; so does a
 * run that left no report.
 */
export function countLine(report: TestReport | undefined): string {
  if (report === undefined) return '0 passed, 1 failed'
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  )
  return `${report.numPassedTests} passed, ${report.numFailedTests + unloaded.length} failed`
}
