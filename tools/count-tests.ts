import { existsSync, readFileSync } from 'node:fs'
import { countLine, type TestReport } from './repository/test-report.ts'

const [path = ''] = process.argv.slice(2)
const report = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as TestReport) : undefined
console.log(countLine(report))
