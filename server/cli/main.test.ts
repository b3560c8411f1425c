import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const SHIM = resolve('thidua')

const PLAN = `UBND TỈNH AN SƠN
BAN QUẢN LÝ KHU KINH TẾ

Số: 15/KH-BQLKKT

An Sơn, ngày 20 tháng 01 năm 2026

KẾ HOẠCH
Công tác thi đua, khen thưởng năm 2026

I. NHIỆM VỤ

1. Giao Văn phòng chủ trì, phối hợp với Công đoàn cơ sở tổng hợp đăng ký thi đua trước ngày 15/02/2026.
`

let folder: string
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thidua-cli-'))
  await writeFile(at('ke-hoach.txt'), PLAN)
  await writeFile(at('rong.docx'), '')
  await mkdir(at('thu-muc'))
})

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 20 }))

type Outcome = { readonly code: number; readonly out: string; readonly err: string }

function run(
  args: readonly string[],
  { shim = SHIM, cwd = folder }: { shim?: string; cwd?: string } = {},
): Promise<Outcome> {
  return new Promise((done) => {
    execFile(shim, args, { cwd }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), out, err })
    })
  })
}

describe('./thidua', () => {
  it('lists its commands, and shows one with an example', async () => {
    expect(await run(['help'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/read {2,}Đọc văn bản/),
      err: '',
    })
    expect(await run(['help', 'read'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Ví dụ:\n  ./thidua read '),
    })
    expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('Cách dùng') })
  })

  it('answers wrong usage with 2, a sentence on stderr and nothing on stdout', async () => {
    for (const args of [
      ['lam'],
      ['toString'],
      ['read'],
      ['read', '--jsno', 'ke-hoach.txt'],
      ['help', 'lam'],
    ]) {
      expect(await run(args), args.join(' ')).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringMatching(/^(Không có|Chưa nêu)/),
      })
    }
  })

  it('starts through a link, from any folder', async () => {
    await symlink(SHIM, at('lien-ket'))
    expect(await run(['help'], { shim: at('lien-ket'), cwd: '/' })).toMatchObject({ code: 0 })
  })

  it('says what to do when nothing is installed yet', async () => {
    await mkdir(at('ban-sao'))
    await copyFile(SHIM, at('ban-sao/thidua'))
    const told = await run(['help'], { shim: at('ban-sao/thidua') })
    expect(told).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^Phần mềm chưa được cài đặt: .*npm ci.*\n$/),
    })
  })
})

describe('./thidua read', () => {
  it('shows a paper to a person', async () => {
    const { code, out } = await run(['read', 'ke-hoach.txt'])
    expect(code).toBe(0)
    expect(out).toMatch(/^ke-hoach\.txt\n=+\n/)
    expect(out).toMatch(/Đã đọc: \d+ nhiệm vụ/)
    expect(out).toContain('Cơ quan ban hành: BAN QUẢN LÝ KHU KINH TẾ')
    expect(out).toMatch(/ {2}1\. .*đăng ký thi đua/)
    expect(out).toMatch(
      /Thời hạn: trước ngày 15\/02\/2026\n +Chủ trì: {2}Văn phòng\n +Phối hợp: Công đoàn cơ sở/,
    )
  })

  it('prints one object for one file, one array in order for several', async () => {
    const one = await run(['read', 'ke-hoach.txt', '--json'])
    expect(JSON.parse(one.out)).toMatchObject({
      schema: 'thidua.document/1',
      file: 'ke-hoach.txt',
      text: PLAN,
    })
    const several = await run(['read', '--json', 'khong-co.docx', 'ke-hoach.txt', 'rong.docx', 'thu-muc'])
    expect(several.code).toBe(1)
    expect(JSON.parse(several.out)).toEqual([
      { file: 'khong-co.docx', error: { code: 'fileNotFound', message: expect.any(String) } },
      expect.objectContaining({ schema: 'thidua.document/1', file: 'ke-hoach.txt' }),
      { file: 'rong.docx', error: { code: 'emptyFile', message: expect.any(String) } },
      { file: 'thu-muc', error: { code: 'notAFile', message: expect.any(String) } },
    ])
    expect(several.err.trim().split('\n')).toHaveLength(3)
  })

  it('refuses a file of 100 MB without reading it', async () => {
    const large = await open(at('lon.docx'), 'w')
    await large.truncate(100 * 1024 * 1024)
    await large.close()
    const { code, out, err } = await run(['read', 'lon.docx', '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({
      file: 'lon.docx',
      error: { code: 'tooLarge', message: expect.stringContaining('25 MB') },
    })
    expect(err).toMatch(/^lon\.docx: Tệp lớn hơn 25 MB; .*\n$/)
  })
})
