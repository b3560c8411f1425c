import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PDFDocument } from 'pdf-lib'
import type { PaperContent } from '../../fixtures/papers/paper-content.ts'
import { writeHtml } from '../../fixtures/papers/write-html.ts'
import { openPage } from './browser.ts'

const DOTS = { width: 1654, height: 2339 }
const PAPER = [595.28, 841.89] as const

/** The paper as a scanner makes it: a PDF of one A4 page at 200 dpi that is a picture, without a word of text in it. */
export async function scannedPdf(content: PaperContent): Promise<Buffer> {
  const page = await openPage(DOTS)
  await page.setContent(enlarged(writeHtml(content, fontUrl())), { waitUntil: 'load' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const picture = await page.screenshot({ type: 'jpeg', quality: 82 })
  await page.context().close()
  const pdf = await PDFDocument.create()
  const image = await pdf.embedJpg(picture)
  pdf.addPage([...PAPER]).drawImage(image, { x: 0, y: 0, width: PAPER[0], height: PAPER[1] })
  return Buffer.from(await pdf.save())
}

/** At 96 dots an inch a browser draws for a screen; a scanner takes 200. */
function enlarged(html: string): string {
  return html.replace(
    '</style>',
    'html { zoom: 2.083; background: #fff } body { padding: 20mm 15mm 20mm 30mm }</style>',
  )
}

function fontUrl(): string {
  const font = createRequire(import.meta.url).resolve(
    '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  )
  return `data:font/ttf;base64,${readFileSync(font).toString('base64')}`
}
