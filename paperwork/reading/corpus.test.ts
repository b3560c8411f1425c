import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPaper } from './read-paper.ts'

// The optional folder of real papers beside the checkout; without it there is nothing to measure.
const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const FOUR_PLANS = ['000', '001', '002', '003']
const present = existsSync(join(CORPUS, 'score.mjs'))
if (!present) console.log('Bỏ qua phép đo trên văn bản thật: không có thư mục ../shared/corpus.')

type Score = { readonly documents: readonly { readonly name: string; readonly headline: number }[] }

describe.runIf(present)('the four plans the reader is made for', () => {
  it('are read with a headline of at least 0.90, none below 0.80', () => {
    const folder = mkdtempSync(join(tmpdir(), 'reading-'))
    try {
      const documents = join(CORPUS, 'open/documents')
      const names = readdirSync(documents).filter((name) => FOUR_PLANS.some((plan) => name.startsWith(plan)))
      for (const name of names) {
        const reading = readPaper(readFileSync(join(documents, name), 'utf8'))
        writeFileSync(join(folder, `${name}.json`), JSON.stringify(reading))
      }
      const options = [
        '--gold',
        join(CORPUS, 'open/gold'),
        '--pred',
        folder,
        '--docs',
        FOUR_PLANS.join(','),
        '--json',
      ]
      const printed = execFileSync(process.execPath, [join(CORPUS, 'score.mjs'), ...options], {
        encoding: 'utf8',
      })
      const { documents: scored } = JSON.parse(printed) as Score
      const headlines = scored.map(({ headline }) => headline)
      expect(headlines).toHaveLength(4)
      expect(Math.min(...headlines)).toBeGreaterThanOrEqual(0.8)
      expect(headlines.reduce((sum, each) => sum + each, 0) / 4).toBeGreaterThanOrEqual(0.9)
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 20 })
    }
  })
})
