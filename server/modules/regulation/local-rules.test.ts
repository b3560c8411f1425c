import { describe, expect, it } from 'vitest'
import { type LocalSlotId, plainDate } from '#law'
import { readingInForce } from '#modules/regulation'
import { createTestDatabase } from '../../testing/test-database.ts'
import { endLocalRule } from './operations/end-local-rule.ts'
import { enterInstrument } from './operations/enter-instrument.ts'
import { removeLocalRule } from './operations/remove-local-rule.ts'
import { setLocalRule } from './operations/set-local-rule.ts'
import { presentInstrument } from './present/instruments.ts'
import { presentSlots } from './present/local-rules.ts'

const database = await createTestDatabase()
let made = 0
const newAgency = () => database.createAgency(`LOCAL-${++made}`)
const slotOf = async (agency: string, wanted: LocalSlotId) => {
  const { slots } = await database.act(agency, presentSlots)
  const slot = slots.find(({ id }) => id === wanted)
  if (!slot) throw new Error('no such slot')
  return slot
}
const percent = (of: number) => ({ of, over: 100 })
const set = async (agency: string, slot: LocalSlotId, change: object) => {
  const [last] = (await slotOf(agency, slot)).rules
  await database.act(agency, (operation) =>
    setLocalRule(operation, {
      slot,
      value: percent(15),
      citation: 'Điều 8 Quyết định 27/2024/QĐ-UBND',
      validFrom: plainDate('2024-06-01'),
      follows: last ? { id: last.id, version: last.version } : null,
      level: 'province',
      ...change,
    }),
  )
}

describe('a rule of province, ministry or agency', () => {
  it('answers a share, a number of days, a coefficient or words, each as people read it', async () => {
    const agency = await newAgency()
    await set(agency, 'quota.grassrootsFighter', {})
    await set(agency, 'dossier.appraisalDays', { value: 15 })
    await set(agency, 'bonus.commemorativeMedal', { value: { of: 6, over: 10 } })
    await set(agency, 'criteria.commendationLetter', { value: 'Hoàn thành tốt nhiệm vụ trở lên' })
    const labels = async (slot: LocalSlotId) => (await slotOf(agency, slot)).inForce.valueLabel
    expect(await labels('quota.grassrootsFighter')).toBe('15%')
    expect(await labels('dossier.appraisalDays')).toBe('15 ngày làm việc')
    expect(await labels('bonus.commemorativeMedal')).toBe('0,6')
    expect(await labels('criteria.commendationLetter')).toBe('Hoàn thành tốt nhiệm vụ trở lên')
    expect(await labels('council.quorum')).toBe('Chưa đặt')
    const share = await database.act(agency, ({ tx }) =>
      readingInForce(tx, 'quota.grassrootsFighter', plainDate('2024-06-01')),
    )
    expect(share).toMatchObject({ value: percent(15), level: 'province' })
  })

  it.each([
    ['quota.grassrootsFighter', percent(0)],
    ['quota.grassrootsFighter', percent(101)],
    ['quota.grassrootsFighter', 15],
    ['quota.grassrootsFighter', null],
    ['quota.rounding', 'sometimes'],
    ['dossier.appraisalDays', 1.5],
    ['dossier.appraisalDays', 367],
    ['criteria.commendationLetter', '  '],
    ['deadline.beforeIncludesDay', 'true'],
  ] as const)('is refused at its field where %s is %j', async (slot, value) => {
    const agency = await newAgency()
    await expect(set(agency, slot, { value })).rejects.toMatchObject({
      code: 'malformedRequest',
      fields: [{ path: 'value', detail: expect.stringMatching(/^Hãy/) }],
    })
  })

  it('is never looser than the national text on any of its days, and hears which provision', async () => {
    const agency = await newAgency()
    const wide = set(agency, 'quota.grassrootsFighter', {
      value: percent(20),
      validFrom: plainDate('2023-12-31'),
    })
    await expect(wide).rejects.toMatchObject({
      code: 'malformedRequest',
      detail: expect.stringContaining('khoản 3 Điều 9 Nghị định số 91/2017/NĐ-CP'),
      fields: [
        {
          path: 'value',
          detail: expect.stringMatching(/nhiều nhất 15% từ 01\/10\/2017 đến trước 01\/01\/2024/),
        },
      ],
    })
    await set(agency, 'quota.grassrootsFighter', { value: percent(20), validFrom: plainDate('2024-01-01') })
    await expect(set(agency, 'consultation.days', { value: 9 })).rejects.toMatchObject({
      code: 'malformedRequest',
    })
    await set(agency, 'consultation.days', { value: 10 })
    const loose = set(agency, 'ballot.share.grassrootsTitles', { value: percent(79) })
    await expect(loose).rejects.toMatchObject({
      detail: expect.stringContaining('khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP'),
    })
  })

  it('does not come back past a bound when the one that ended it is removed', async () => {
    const agency = await newAgency()
    const slot = 'ballot.share.provincialTitles'
    await database.act(agency, ({ tx }) =>
      tx
        .insertInto('local_rule')
        .values({
          tenant_id: agency,
          slot,
          value: JSON.stringify(percent(50)),
          citation: 'Quy chế cũ',
          valid_from: '2017-01-01',
          valid_until: '2017-10-01',
        })
        .execute(),
    )
    await set(agency, slot, { value: percent(90), validFrom: plainDate('2017-10-01') })
    const [last] = (await slotOf(agency, slot)).rules
    if (!last) throw new Error('no rule')
    const remove = database.act(agency, (operation) => removeLocalRule(operation, { slot, ...last }))
    await expect(remove).rejects.toMatchObject({
      code: 'malformedRequest',
      detail: expect.stringContaining('90%'),
    })
    await database.act(agency, (operation) =>
      endLocalRule(operation, { slot, ...last, from: plainDate('2025-07-01') }),
    )
    expect((await slotOf(agency, slot)).inForce.citation).toBeNull()
  })

  it('shows its bounds and who leaves it open, each with its provision', async () => {
    const slot = await slotOf(await newAgency(), 'quota.grassrootsFighter')
    expect(slot.bounds).toMatchObject([
      { from: '2017-10-01', until: '2024-01-01', cite: 'khoản 3 Điều 9 Nghị định số 91/2017/NĐ-CP' },
    ])
    expect((await slotOf(await newAgency(), 'criteria.commendationLetter')).openBy).toMatch(/khoản 2 Điều 75/)
  })

  it('names an instrument of the library, which tells that it is cited', async () => {
    const agency = await newAgency()
    const given = {
      kind: 'decision',
      level: 'province',
      number: '27/2024/QĐ-UBND',
      about: 'Quy chế thi đua, khen thưởng',
      issuer: 'Ủy ban nhân dân tỉnh An Sơn',
      issuedOn: '2024-05-20',
      inForceFrom: '2024-06-01',
      inForceUntil: null,
      replaces: [],
      amends: [],
      details: [],
    } as const
    const instrument = await database.act(agency, (operation) =>
      enterInstrument(operation, {
        given: { ...given, replaces: [], amends: [], details: [] },
        forEveryone: false,
      }),
    )
    await set(agency, 'quota.grassrootsFighter', { instrument })
    expect((await slotOf(agency, 'quota.grassrootsFighter')).rules[0]?.instrument).toEqual({
      id: instrument,
      title: 'Quyết định số 27/2024/QĐ-UBND',
    })
    const page = (id: string) =>
      database.act(agency, (operation) => presentInstrument(operation, { id, on: operation.today }))
    expect((await page(instrument)).citedBy).toMatchObject([
      { kind: 'localRule', id: 'quota.grassrootsFighter', provision: 'Điều 8 Quyết định 27/2024/QĐ-UBND' },
    ])
    const other = await newAgency()
    await expect(set(other, 'quota.grassrootsFighter', { instrument })).rejects.toMatchObject({
      fields: [{ path: 'instrumentId' }],
    })
  })
})

it('shows which standards and numbers rest on an instrument of the program', async () => {
  const agency = await newAgency()
  const { citedBy } = await database.act(agency, (operation) =>
    presentInstrument(operation, { id: 'ND-91-2017', on: operation.today }),
  )
  expect(citedBy).toContainEqual({
    kind: 'parameter',
    id: 'quota.grassrootsFighter',
    label: 'Tỷ lệ Chiến sĩ thi đua cơ sở',
    provision: 'khoản 3 Điều 9',
    from: '2017-10-01',
    until: '2024-01-01',
  })
  expect(citedBy.some(({ kind, id }) => kind === 'standard' && id === 'grassrootsFighter')).toBe(true)
  expect(citedBy.some(({ kind }) => kind === 'condition')).toBe(true)
})
