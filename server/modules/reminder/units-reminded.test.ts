import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { remindedAgency } from '../../testing/reminded-agency.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { onUnitsReminded } from './index.ts'

const database = await createTestDatabase({ listeners: { 'movement.unitsReminded': [onUnitsReminded] } })
const agencyId = randomUUID()
const agency = await remindedAgency(database.act, { agencyId, code: 'DON' })

it('tells the heads of units what somebody asked about, once a day', async () => {
  const payload = {
    title: 'Thi đua xây dựng khu kinh tế xanh',
    path: '/movements/1',
    unitIds: [agency.units.office, agency.units.union],
  }
  for (let pressed = 0; pressed < 2; pressed += 1) {
    await database.act(agencyId, ({ announce }) => announce({ name: 'movement.unitsReminded', payload }))
  }
  const told = await database.act(agencyId, ({ tx }) =>
    tx.selectFrom('reminder').select(['membership_id', 'stage', 'path', 'units']).execute(),
  )
  expect(told.map(({ membership_id: id }) => id).toSorted()).toEqual(
    ['don-office-head', 'don-union-head'].map((name) => agency.members.get(name)).toSorted(),
  )
  expect(told[0]).toMatchObject({ stage: 'asked', path: '/movements/1', units: 'Văn phòng, Công đoàn' })
})
