import { createArrivalsDesk } from '#modules/document'
import { openDatabase } from '#persistence/database'
import { clockAt } from '#platform/clock'

// A process with nothing but a desk that takes an arrival and never comes to an end with it, to be killed.
const [appUrl = ''] = process.argv.slice(2)
const db = await openDatabase(appUrl, 4)
const workshop = { db, clock: clockAt('2026-05-20T03:00:00Z'), listeners: {} }
const desk = createArrivalsDesk(workshop, () => {
  process.stdout.write('reading\n')
  return new Promise(() => undefined)
})
desk.open((fault) => {
  throw fault
})
setInterval(() => undefined, 1_000)
