import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '#platform/operation'
import { roundOver, seen, visitedRound } from '../../testing/inspected-agency.ts'
import { type InventedUnits, member, openInventedAgency } from '../../testing/invented-plan.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { recordVisit, showInspection } from './index.ts'
import { correctInspection } from './operations/correct-inspection.ts'

const { act } = await createTestDatabase()
const agencyId = randomUUID()
const run = <T>(work: (operation: Operation) => Promise<T>) => act(member(agencyId, 'officer'), work)
let units: InventedUnits

beforeAll(async () => {
  units = await act(agencyId, (operation) => openInventedAgency(operation, 'VD'))
})

/** A round from 4 May on with a unit that was visited on 6 May. */
async function visited() {
  const { inspectionId } = await run((operation) => visitedRound(operation, roundOver([units.union])))
  return run((operation) => showInspection(operation, inspectionId))
}

describe('the day of a visit', () => {
  it('is none before the round began', async () => {
    const { id: inspectionId, visits } = await visited()
    const [visit] = visits
    const { id: visitId = '', version = 0 } = visit ?? {}
    const record = (heldOn: string) =>
      run((operation) => recordVisit(operation, { inspectionId, visitId, version }, { ...seen, heldOn }))
    for (const heldOn of ['1900-01-01', '2026-05-03']) {
      await expect(record(heldOn)).rejects.toMatchObject({
        fields: [{ path: 'heldOn', detail: expect.stringContaining('không trước ngày 04/05/2026') }],
      })
    }
    await record('2026-05-04')
  })

  it('lets no round begin after it', async () => {
    const { id: inspectionId, version } = await visited()
    const begin = (startsOn: string) =>
      run((operation) =>
        correctInspection(
          operation,
          { inspectionId, version },
          roundOver([units.union], {
            startsOn,
            visits: [{ unitId: units.union, plannedOn: null, place: '' }],
          }),
        ),
      )
    await expect(begin('2026-05-07')).rejects.toMatchObject({ fields: [{ path: 'startsOn' }] })
    await begin('2026-05-06')
  })
})
