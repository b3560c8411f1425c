import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { launchChromium } from '../e2e/support/chromium.ts'
import { annualPlan } from '../fixtures/papers/annual-plan.ts'
import { propagandaPlan } from '../fixtures/papers/propaganda-plan.ts'
import { writeDocx } from '../fixtures/papers/write-docx.ts'
import { writeHtml } from '../fixtures/papers/write-html.ts'
import { writeText } from '../fixtures/papers/write-text.ts'

// Writes the invented papers of 2026 as files, for people who want one to drop in and for the tests.
const folder = new URL('../fixtures/papers/', import.meta.url)
const annual = annualPlan(2026)
const propaganda = propagandaPlan(2026)

writeFileSync(new URL('annual-plan-2026.docx', folder), writeDocx(annual))
writeFileSync(new URL('annual-plan-2026.txt', folder), writeText(annual))
writeFileSync(new URL('propaganda-plan-2026.docx', folder), writeDocx(propaganda))

const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
)
const fontUrl = `data:font/ttf;base64,${readFileSync(font).toString('base64')}`
const browser = await launchChromium()
const page = await browser.newPage()
await page.setContent(writeHtml(annual, fontUrl), { waitUntil: 'load' })
await page.evaluate(() => document.fonts.ready.then(() => undefined))
writeFileSync(new URL('annual-plan-2026.pdf', folder), await page.pdf({ preferCSSPageSize: true }))
await browser.close()
