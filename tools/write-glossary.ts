import { writeFileSync } from 'node:fs'
import { readGlossary } from './glossary/glossary.ts'
import { glossaryPage } from './glossary/page.ts'

const page = 'docs/glossary.md'
writeFileSync(page, glossaryPage(readGlossary()))
console.log(`wrote ${page}`)
