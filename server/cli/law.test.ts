import { execFile, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const SHIM = resolve('thidua')

const lastYear = {
  year: 2024,
  rating: 'good',
  emulates: true,
  titles: ['advancedWorker', 'grassrootsFighter'],
  initiatives: [],
}
const record = {
  subject: 'individual',
  forYear: 2025,
  receivedForAppraisalOn: '2025-12-10',
  ground: 'merit',
  recruitedOn: '2019-04-01',
  years: [
    { year: 2025, rating: 'excellent', emulates: true, titles: ['advancedWorker'], initiatives: [] },
    lastYear,
  ],
  awards: [{ award: 'provincialMeritCertificate', decidedOn: '2021-05-20' }],
  discipline: [],
  holds: [],
}

let folder: string
const at = (name: string) => join(folder, name)
const keep = (name: string, value: unknown) => writeFile(at(name), JSON.stringify(value))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thidua-law-'))
  await keep('ho-so.json', record)
  await keep('thieu.json', { ...record, years: [{ year: 2025, titles: [] }] })
  await keep('hai.json', [record, { ...record, receivedForAppraisalOn: '2026-11-20', forYear: 2026 }])
  await keep('mau-thuan.json', {
    ...record,
    recruitedOn: '2026-02-30',
    years: [lastYear, lastYear],
  })
  await keep('ngoai-luat.json', { ...record, forYear: 2015, receivedForAppraisalOn: '2015-12-10', years: [] })
  await writeFile(at('hong.json'), '{ "subject": ')
})
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 20 }))

type Outcome = { readonly code: number; readonly out: string; readonly err: string }

function run(...args: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(SHIM, ['law', ...args], { cwd: folder }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), out, err })
    })
  })
}

const judged = async (award: string, file: string) =>
  JSON.parse((await run('judge', '--award', award, '--facts', file, '--json')).out)

describe('./thidua law judge', () => {
  it('answers with exactly the keys that programs rely on', async () => {
    const verdict = await judged('grassrootsFighter', 'ho-so.json')
    expect(Object.keys(verdict)).toEqual([
      'award',
      'outcome',
      'provisional',
      'governedBy',
      'cite',
      'reasons',
      'missing',
      'earliest',
    ])
    expect(verdict).toMatchObject({
      award: 'grassrootsFighter',
      outcome: 'met',
      provisional: false,
      governedBy: { day: '2025-12-10', is: 'receivedForAppraisalOn' },
      cite: { source: 'L-06-2022', article: 23 },
      missing: [],
      earliest: null,
    })
    for (const reason of verdict.reasons) {
      expect(Object.keys(reason)).toEqual(['rule', 'outcome', 'required', 'actual', 'cite'])
      expect(reason.cite.article).toBeGreaterThan(0)
    }
  })

  it('names the facts that are missing', async () => {
    expect(await judged('grassrootsFighter', 'thieu.json')).toMatchObject({
      outcome: 'unknown',
      missing: expect.arrayContaining(['years.2025.rating']),
    })
  })

  it('judges each of an array, and is provisional where nobody has read the text', async () => {
    const verdicts = await judged('grassrootsFighter', 'hai.json')
    expect(verdicts.map(({ provisional }: { provisional: boolean }) => provisional)).toEqual([false, true])
  })

  it('takes facts that come in', async () => {
    const out = await new Promise<string>((done, fail) => {
      const child = spawn(SHIM, ['law', 'judge', '--award', 'advancedWorker', '--facts', '-', '--json'])
      let text = ''
      child.stdout.on('data', (chunk) => {
        text += chunk
      })
      child.on('close', () => done(text)).on('error', fail)
      child.stdin.end(JSON.stringify(record))
    })
    expect(JSON.parse(out)).toMatchObject({ award: 'advancedWorker', outcome: 'met' })
  })

  it('tells people the outcome, the provision, and that a provisional one is no ground for a decision', async () => {
    const { out } = await run('judge', '--award', 'CSTĐCS', '--facts', 'hai.json')
    expect(out).toContain('Chiến sĩ thi đua cơ sở: ĐẠT\n')
    expect(out).toContain('xét theo Điều 23 Luật Thi đua, khen thưởng số 06/2022/QH15')
    expect(out).toMatch(/Tạm tính, chưa dùng để quyết định: .*06\/2026\/QH16/)
  })

  it('reports every contradiction at its field', async () => {
    const { code, out, err } = await run('judge', '--award', 'grassrootsFighter', '--facts', 'mau-thuan.json')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('recruitedOn:')
  })

  it.each([
    [
      'an unknown award',
      ['--award', 'grassrootFighter', '--facts', 'ho-so.json'],
      'grassrootsFighter (Chiến sĩ thi đua cơ sở)',
    ],
    [
      'an award for others',
      ['--award', 'advancedCollective', '--facts', 'ho-so.json'],
      'không dành cho cá nhân',
    ],
    ['a day outside all law', ['--award', 'advancedWorker', '--facts', 'ngoai-luat.json'], '10/12/2015'],
    [
      'a file that is not there',
      ['--award', 'advancedWorker', '--facts', 'khong-co.json'],
      'không tìm thấy tệp',
    ],
    ['a folder', ['--award', 'advancedWorker', '--facts', '.'], 'không phải là một tệp'],
    ['broken JSON', ['--award', 'advancedWorker', '--facts', 'hong.json'], 'không phải là JSON đúng'],
  ])('says in a sentence what is wrong with %s', async (_, args, sentence) => {
    const { code, out, err } = await run('judge', ...args)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(sentence)
    expect(err).not.toContain('    at ')
  })
})

describe('./thidua law amount', () => {
  it('multiplies the coefficient with the base salary of the day of decision', async () => {
    const asked = ['amount', '--award', 'grassrootsFighter', '--decided-on', '2025-01-15', '--json']
    expect(JSON.parse((await run(...asked)).out)).toEqual({
      amount: 2_340_000,
      coefficient: '1.0',
      baseSalary: 2_340_000,
      cite: { source: 'ND-98-2023', article: expect.any(Number) },
    })
  })

  it('tells people how it is computed and for whom', async () => {
    const { code, out } = await run(
      ...['amount', '--award', 'provincialMeritCertificate', '--decided-on', '15/01/2025'],
      ...['--subject', 'collective'],
    )
    expect(code).toBe(0)
    expect(out).toContain('Bằng khen của bộ, ban, ngành, tỉnh, tập thể, quyết định ngày 15/01/2025')
    expect(out).toContain('7.020.000 đồng')
  })

  it.each([
    [
      'a subject that it is not for',
      ['--award', 'advancedWorker', '--decided-on', '2025-01-15', '--subject', 'collective'],
      'không dành cho tập thể',
    ],
    [
      'a day that is none',
      ['--award', 'advancedWorker', '--decided-on', '2025-02-30'],
      'không phải là một ngày có thật',
    ],
    ['a day before all law', ['--award', 'advancedWorker', '--decided-on', '2001-02-03'], '03/02/2001'],
    [
      'a day whose text was not read',
      ['--award', 'advancedWorker', '--decided-on', '2027-04-01'],
      '01/04/2027',
    ],
  ])('says in a sentence what is wrong with %s', async (_, args, sentence) => {
    const { code, out, err } = await run('amount', ...args)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(sentence)
  })
})

describe('./thidua law show', () => {
  it('gives everything in force that day with its provision and whether it was compared', async () => {
    const shown = JSON.parse((await run('show', 'grassrootsFighter', '--on', '2023-12-31', '--json')).out)
    expect(shown).toMatchObject({
      award: 'grassrootsFighter',
      name: 'Chiến sĩ thi đua cơ sở',
      on: '2023-12-31',
      standard: { provisional: false, checked: true, cite: { source: 'ND-91-2017', article: 9, clause: 3 } },
      quota: {
        value: expect.stringContaining('15%'),
        checked: true,
        cite: { source: 'ND-91-2017', article: 9 },
      },
      bonus: { individual: { amount: 1_800_000, coefficient: '1.0', baseSalary: 1_800_000 } },
    })
    expect(shown.standard.requirement.all).toHaveLength(2)
    for (const { cite, checked } of shown.conditions) {
      expect([cite.article > 0, typeof checked]).toEqual([true, 'boolean'])
    }
  })

  it('names the last text read where nobody has read the one in force', async () => {
    const { out } = await run('show', 'CSTĐCS', '--on', '01/11/2026')
    expect(out).toMatch(/TẠM TÍNH, chưa dùng để quyết định: .*06\/2026\/QH16/)
    expect(out).toContain('nội dung của văn bản đọc được gần nhất: Điều 23 Luật')
  })

  it.each([
    ['an award that is none', ['show', 'huy hiệu', '--on', '2025-01-01'], 'Có phải ý bạn là'],
    [
      'a day that is none',
      ['show', 'advancedWorker', '--on', '31/04/2025'],
      'không phải là một ngày có thật',
    ],
    ['a day before all law', ['show', 'advancedWorker', '--on', '2017-09-30'], '30/09/2017'],
  ])('says in a sentence what is wrong with %s', async (_, args, sentence) => {
    const { code, out, err } = await run(...args)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(sentence)
  })
})

describe('wrong usage of ./thidua law', () => {
  it.each([
    [['show', 'advancedWorker']],
    [['show', '--on', '2025-01-01']],
    [['show', 'advancedWorker', 'thua', '--on', '2025-01-01']],
    [['judge', '--award', 'advancedWorker']],
    [['judge', '--facts', 'ho-so.json']],
    [['amount', '--award', 'advancedWorker']],
    [['amount', '--award', 'advancedWorker', '--decided-on', '2025-01-15', '--subject', 'ai']],
    [['amount', '--khong-co']],
    [['khong-co']],
    [[]],
  ])('%j is answered with how to do it', async (args) => {
    const { code, out, err } = await run(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('./thidua law')
  })

  it('has help with an example for each', async () => {
    for (const name of ['show', 'judge', 'amount']) {
      const { out } = await new Promise<{ out: string }>((done) => {
        execFile(SHIM, ['help', 'law', name], (_, text) => done({ out: text }))
      })
      expect(out).toContain(`Ví dụ:\n  ./thidua law ${name} `)
    }
  })
})
