import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type SampleMark, writeSamplePdf } from '../formats/examples/write-sample-pdf.ts'
import { readFile } from './read-file.ts'

const CORPUS = resolve('../shared/corpus/open')
const hasCorpus = existsSync(CORPUS)
if (!hasCorpus) console.log('The corpus does not lie beside this checkout: its papers are left out.')

/** A paper on a page of its own: letterhead in two halves, type, title, items and closing. */
function onePage(number: string, type: string, title: string): readonly SampleMark[] {
  const items = ['Văn phòng', 'Phòng Đầu tư', 'Thanh tra Ban'].map((unit, at): SampleMark => {
    const text = `${at + 1}. Giao ${unit} báo cáo kết quả thi đua trước ngày ${at + 1}/11/2026.`
    return { text, x: 113, y: 230 + at * 18 }
  })
  return [
    { text: 'ỦY BAN NHÂN DÂN TỈNH AN SƠN', x: 60, y: 80 },
    { text: 'BAN QUẢN LÝ KHU KINH TẾ', x: 70, y: 98 },
    { text: `Số: ${number}`, x: 90, y: 120 },
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 300, y: 80 },
    { text: 'Độc lập - Tự do - Hạnh phúc', x: 330, y: 98 },
    { text: 'An Sơn, ngày 20 tháng 01 năm 2026', x: 320, y: 120 },
    { text: type, x: 260, y: 170 },
    { text: title, x: 180, y: 190 },
    ...items,
    { text: 'Trên đây là các nội dung đề nghị các phòng, đơn vị thực hiện./.', x: 85, y: 284 },
    { text: 'Nơi nhận:', x: 85, y: 360 },
    { text: '- Lưu: VT.', x: 85, y: 378 },
    { text: 'TRƯỞNG BAN', x: 380, y: 360 },
    { text: 'Hà Văn Nam', x: 375, y: 440 },
  ]
}

describe('reading a paper file', () => {
  it('offers the two papers of one PDF as two', async () => {
    const pages = [
      onePage('12/TTr-BQLKKT', 'TỜ TRÌNH', 'Về việc đề nghị tặng Bằng khen'),
      onePage('15/KH-BQLKKT', 'KẾ HOẠCH', 'Công tác thi đua năm 2026'),
    ]
    const read = await readFile(writeSamplePdf(pages), 'hai-van-ban.pdf')
    if (!read.ok) throw new Error(read.problem.message)
    expect(read.parts.map(({ name }) => name)).toEqual([
      'Tờ trình số 12/TTr-BQLKKT: Về việc đề nghị tặng Bằng khen',
      'Kế hoạch số 15/KH-BQLKKT: Công tác thi đua năm 2026',
    ])
    expect(read.parts.map(({ end }) => end)).toEqual([read.parts[1]?.start, read.text.length])
  })

  it('gives format, text and structure, with spans that lie in the text', async () => {
    const text =
      'KẾ HOẠCH\nCông tác thi đua, khen thưởng năm 2026\n\n1. Giao Văn phòng tổng hợp đăng ký trước ngày 15/02/2026.'
    const read = await readFile(Buffer.from(text), 'ke-hoach.txt')
    expect(read).toMatchObject({ ok: true, format: 'txt', text })
    if (!read.ok) return
    for (const { start, end } of [...read.reading.unread, ...read.reading.tasks.map((task) => task.span)]) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })

  it('says which pages are pictures that nobody has read, and is silent about empty ones', async () => {
    const text = 'KẾ HOẠCH công tác thi đua, khen thưởng năm 2026'
    const printed = [{ text, x: 85, y: 100 }]
    const read = await readFile(writeSamplePdf([printed, [{ picture: true }], [], printed]), 'ke-hoach.pdf')
    const unread = read.ok ? read.reading.warnings.filter(({ code }) => code === 'text-unread') : []
    expect(unread.map(({ message }) => message)).toEqual([expect.stringContaining('Trang 2 là ảnh chụp')])
  })

  it('takes a scan with a digital signature printed on it for a scan', async () => {
    const signed = { text: 'Ký bởi: Văn thư, Ban Quản lý, thời gian ký: 12/01/2026 08:00:00', x: 85, y: 40 }
    const page = [{ picture: true as const }, signed]
    expect(await readFile(writeSamplePdf([page, page]), 'ke-hoach.pdf')).toMatchObject({
      ok: false,
      problem: { code: 'scanWithoutText' },
    })
    expect(await readFile(writeSamplePdf([[signed]]), 'ke-hoach.pdf')).toMatchObject({ ok: true })
  })

  it('takes a page for a picture though it is stamped, or a scanner wrote letters without accents behind it', async () => {
    const at = (text: string) => ({ text, x: 40, y: 100, size: 2 })
    const printed = at('Kế hoạch công tác thi đua, khen thưởng của Ban Quản lý. '.repeat(4))
    const stamp = at('Ký bởi: Văn thư, Ban Quản lý, thời gian ký: 12/01/2026 08:00:00')
    const unaccented = at('Ke hoach cong tac thi dua khen thuong cua Ban Quan ly. '.repeat(4))
    const picture = { picture: true as const }
    const pages = [[printed], [picture, stamp], [picture, unaccented], [unaccented], [picture, printed]]
    const read = await readFile(writeSamplePdf(pages), 'ke-hoach.pdf')
    const unread = read.ok ? read.reading.warnings.filter(({ code }) => code === 'text-unread') : []
    expect(unread.map(({ message }) => message)).toEqual([expect.stringContaining('Trang 2, 3 là ảnh')])
  })

  it('gives the problem of a file that has no text', async () => {
    expect(await readFile(new Uint8Array(), 'a.docx')).toMatchObject({
      ok: false,
      problem: { code: 'emptyFile' },
    })
  })
})

describe.runIf(hasCorpus)('papers beside the checkout', () => {
  const textIn = async (folder: string, name: string) => {
    const read = await readFile(readFileSync(join(CORPUS, folder, name)), name)
    return read.ok ? read.text : read.problem.code
  }
  const named = (folder: string, beginning: string) =>
    readdirSync(join(CORPUS, folder)).find((name) => name.startsWith(beginning)) ?? ''
  const lines = (text: string) =>
    text
      .replaceAll('*', '')
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '')

  it.each(['000', '001', '002', '003'])('%s says the same as a Word file and as text', async (number) => {
    const word = await textIn('files', `seed-${number}.docx`)
    expect(lines(word)).toEqual(lines(await textIn('documents', named('documents', number))))
  })

  it('have the same table as a Word file and as text', async () => {
    const rows = async (folder: string, name: string) =>
      lines(await textIn(folder, name)).filter((line) => line.startsWith('|'))
    const word = await rows('files', 'synthetic-01-bqlkkt-table.docx')
    expect(word).toEqual(await rows('documents', 'synthetic-01-bqlkkt-table-pipe.txt'))
    expect(word).toHaveLength(19)
  })

  it('are refused when they are a scan', async () => {
    expect(await textIn('files', named('files', '41'))).toBe('scanWithoutText')
  })
})
