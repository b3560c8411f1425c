import { afterAll, expect, it } from 'vitest'
import { crashReminders } from '../../testing/reminder-crashes.ts'
import { copyTemplate } from '../../testing/test-database.ts'

// A hundred crashes on a database that writes to disk: bench/reminder-crashes.ts.
const { ownerUrl, drop } = await copyTemplate()
afterAll(drop)

it('loses and doubles nothing when its worker is killed at random moments', async () => {
  const figures = await crashReminders({ ownerUrl, crashes: 8, days: 3, agencies: 1 })
  expect(figures).toMatchObject({
    ...{ crashes: 8, lostReminders: 0, strayReminders: 0, lostMails: 0, strayMails: 0 },
    ...{ otherWords: 0, waiting: 0 },
  })
  expect(figures.reminders).toBeGreaterThan(50)
  expect(figures.mails).toBeGreaterThan(10)
}, 600_000)
