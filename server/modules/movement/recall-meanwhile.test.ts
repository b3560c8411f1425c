import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { member, openInventedAgency } from '../../testing/invented-plan.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { draftMovement, launchMovement, moveMovement, showMovement, writeParticipation } from './index.ts'
import { recallMovement } from './operations/recall-movement.ts'

const { act, workshop } = await createTestDatabase()
const agencyId = randomUUID()
const officer = member(agencyId, 'officer')

const someoneWaits = async (): Promise<boolean> => {
  const { rows } = await sql`select from pg_locks join pg_stat_activity using (pid)
    where not granted and datname = current_database()`.execute(workshop.db)
  return rows.length > 0
}

it('a launch is not taken back under what a unit is just sending', async () => {
  const { office } = await act(agencyId, (operation) => openInventedAgency(operation, 'TH-1'))
  const id = await act(officer, async (operation) => {
    const drafted = await draftMovement(operation, {
      year: 2026,
      title: 'Mỗi phòng một cải tiến',
      theme: '',
      kind: 'themed',
      launcher: 'agency',
      launcherName: null,
      answersId: null,
      content: '',
      criteria: '',
      startsOn: '2026-03-01',
      endsOn: '2026-11-30',
      scopeAll: true,
      unitIds: [],
      participationDue: null,
      targetIds: [],
    })
    await moveMovement(operation, { id: drafted, version: 1 }, 'submit')
    const signed = { paperNumber: '31/KH-BQLKKT', launchedOn: '2026-03-02', paperId: null }
    await launchMovement(operation, { id: drafted, version: 2, ...signed })
    return drafted
  })
  const { participations } = await act(officer, (operation) => showMovement(operation, id))
  const part = participations.find(({ unitId }) => unitId === office)
  const content = { work: 'Rút ngắn thủ tục.', aims: '', startsOn: null, endsOn: null, contact: '' }

  const [written, commit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const sending = act(member(agencyId, 'unitHead', { heads: [office] }), async (operation) => {
    await writeParticipation(operation, { id: part?.id ?? '', version: 1, content, send: true })
    written.resolve()
    await commit.promise
  })
  await written.promise
  const recalled = act(officer, (operation) => recallMovement(operation, { id, version: 3 }, 'Nhầm'))
  const refused = expect(recalled).rejects.toMatchObject({ code: 'stillInUse' })
  await expect.poll(someoneWaits).toBe(true)
  commit.resolve()
  await sending
  await refused
})
