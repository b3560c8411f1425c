import { existsSync, readFileSync } from 'node:fs'

// Reads the JSON report of vitest and prints one line, `N passed, N failed`. A test file that could not even
// be loaded counts as one failure; so does a run that left no report.

type Report = Readonly<{
  numPassedTests: number
  numFailedTests: number
  testResults: readonly Readonly<{
    status: string
    assertionResults: readonly Readonly<{ status: string }>[]
  }>[]
}>

const [path = ''] = process.argv.slice(2)

if (existsSync(path)) {
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  )
  console.log(`${report.numPassedTests} passed, ${report.numFailedTests + unloaded.length} failed`)
} else {
  console.log('0 passed, 1 failed')
}
