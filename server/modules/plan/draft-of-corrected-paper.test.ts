import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { readIncoming, receivePaper } from '#modules/document'
import { fileOf, member, openInventedAgency, smallPlan } from '../../testing/invented-plan.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { showDraft } from './operations/show-draft.ts'
import { startDraft } from './operations/start-draft.ts'

const { act, ownerUrl } = await createTestDatabase()
const owner = new pg.Client({ connectionString: ownerUrl })
await owner.connect()
afterAll(() => owner.end())

const PRINTED = 'Tổng hợp đăng ký danh hiệu thi đua'
const CORRECTED = 'Thẩm định đăng ký danh hiệu thi đua'

it('a draft that is started while the text of its paper is being corrected is one of the corrected text', async () => {
  const agencyId = randomUUID()
  await act(agencyId, (operation) => openInventedAgency(operation, 'SUA-KHI-RA-SOAT'))
  const officer = member(agencyId, 'officer')
  const incoming = await readIncoming(officer, fileOf(smallPlan))
  const { paperId } = await act(officer, (operation) => receivePaper(operation, incoming))
  const corrected = await readIncoming(officer, fileOf(smallPlan.replaceAll(PRINTED, CORRECTED)))

  const [held, seen] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const correcting = act(officer, async ({ tx }) => {
    await tx.selectFrom('paper').select('id').where('id', '=', paperId).forUpdate().execute()
    held.resolve()
    await seen.promise
    const { text, reading } = corrected
    await tx
      .updateTable('paper')
      .set({ text, reading: JSON.stringify(reading) })
      .where('id', '=', paperId)
      .execute()
  })
  await held.promise
  const starting = act(officer, (operation) => startDraft(operation, { paperId }))
  const waiting = async () =>
    (
      await owner.query(
        `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      )
    ).rows.length
  await expect.poll(waiting).toBe(1)
  seen.resolve()
  await correcting
  const { draftId } = await starting
  const { rows } = await act(officer, (operation) => showDraft(operation, draftId))
  const texts = rows.map(({ text }) => text).join('\n')
  expect(texts).toContain(CORRECTED)
  expect(texts).not.toContain(PRINTED)
})
