import { writeFileSync } from 'node:fs'
import { coverage } from '#law'
import { coveragePage } from './law-coverage/page.ts'

const page = 'docs/law-coverage.md'
writeFileSync(page, coveragePage(coverage()))
console.log(`wrote ${page}`)
