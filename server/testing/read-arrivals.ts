import { createArrivalsDesk } from '#modules/document'
import type { FileReading } from '#paperwork/reading/read-file'
import { openDatabase } from '#persistence/database'
import { clockAt } from '#platform/clock'
import { scannedPaper } from './scanned-paper.ts'

// A process with nothing but a desk, to be killed: it takes an arrival and never comes to an end with it, or (`stores`)
// makes at once a scan of it.
const [appUrl = '', how = ''] = process.argv.slice(2)
const db = await openDatabase(appUrl, 4)
const workshop = { db, clock: clockAt('2026-05-20T03:00:00Z'), listeners: {} }
const desk = createArrivalsDesk(workshop, async () => {
  process.stdout.write('reading\n')
  if (how !== 'stores') return new Promise(() => undefined)
  const { text, reading, parts, conversion, scan } = scannedPaper()
  return { ok: true, format: 'pdf', text, reading, parts, conversion, scan } as FileReading
})
desk.open((fault) => {
  throw fault
})
setInterval(() => undefined, 1_000)
