import { describe, expect, it } from 'vitest'
import { install } from '#contract/installation'
import { emptyInstallation, givenOf, problemsOf, stepOf } from './first-run-values.ts'

const filled = {
  ...emptyInstallation,
  name: 'Ban Quản lý Khu kinh tế An Sơn',
  code: 'kkt-anson',
  symbol: 'BQLKKT',
  place: 'An Sơn',
  validFrom: '2021-07-01',
  officerName: 'Nguyễn Thị Lan',
  userName: 'lan',
  email: 'lan@anson.example',
  password: 'sen nở giữa đầm',
  repeated: 'sen nở giữa đầm',
}

describe('the first-run wizard', () => {
  it('finds nothing missing in a full form, and asks what the server takes', () => {
    expect(Object.values(problemsOf(filled)).filter(Boolean)).toEqual([])
    expect(install.body?.safeParse(givenOf(filled)).success).toBe(true)
  })

  it('says of each empty field what to enter', () => {
    const problems = Object.entries(problemsOf(emptyInstallation)).filter(([, problem]) => problem !== null)
    expect(problems.map(([field]) => field)).toEqual([
      'name',
      'place',
      'code',
      'symbol',
      'validFrom',
      'officerName',
      'userName',
      'email',
      'password',
    ])
  })

  it('notices a password that was not typed the same twice', () => {
    expect(problemsOf({ ...filled, repeated: 'khác' }).repeated).toMatch(/không giống/)
  })

  it('knows the step of each field', () => {
    expect(['code', 'validFrom', 'officerName', 'password'].map(stepOf)).toEqual([0, 1, 2, 2])
  })
})
