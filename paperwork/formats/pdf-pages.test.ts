import { degrees, PDFDocument, StandardFonts } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { writeTcvn3 } from './examples/write-legacy-text.ts'
import { type SampleMark, writeSamplePdf } from './examples/write-sample-pdf.ts'
import { extractText } from './extract-text.ts'

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await extractText(bytes, 'a.pdf')
  return read.ok ? read.text : `problem: ${read.problem.code}`
}

const sentence = (page: number): string =>
  ['Giao Văn phòng chủ trì', 'Đề nghị các phòng đăng ký', 'Công đoàn phối hợp', 'Trung tâm báo cáo'][
    page % 4
  ] ?? ''

describe('heads and feet that run over the pages of a PDF paper', () => {
  const pages = (head: (page: number) => string): readonly SampleMark[][] =>
    [1, 2, 3, 4].map((page) => [
      { text: head(page), x: 85, y: 40, size: 10 },
      { text: `${sentence(page)} lần thứ ${page}.`, x: 85, y: 120 },
      { text: `Kế hoạch số 15/KH-BQLKKT  Trang ${page}`, x: 85, y: 815, size: 10 },
    ])

  it('are left out, with their numbers', async () => {
    const text = await textOf(writeSamplePdf(pages(() => 'Ban Quản lý Khu kinh tế An Sơn')))
    expect(text).not.toMatch(/Ban Quản lý|Trang/)
    expect(text).toContain('Giao Văn phòng chủ trì lần thứ 4.')
  })

  it('stay where they are not the same, or begin a paper', async () => {
    expect(await textOf(writeSamplePdf(pages((page) => `${sentence(page)} ở đầu trang`)))).toContain(
      'Công đoàn phối hợp ở đầu trang',
    )
    const mottoes = await textOf(writeSamplePdf(pages(() => 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')))
    expect(mottoes.match(/CỘNG HÒA/g)).toHaveLength(4)
  })
})

describe('letters of a PDF paper', () => {
  const body: SampleMark = { text: 'Thực hiện kế hoạch của tỉnh như sau.', x: 85, y: 160 }

  it('that stand apart make words, drawn one by one or with spaces between', async () => {
    const apart = [...'KẾ HOẠCH'].flatMap((letter, at): readonly SampleMark[] =>
      letter === ' ' ? [] : [{ text: letter, x: 200 + at * 12, y: 100 }],
    )
    expect(await textOf(writeSamplePdf([[...apart, body]]))).toMatch(/^KẾ HOẠCH\s/)
    const spaced: SampleMark = { text: 'Q U Y Ế T  Đ Ị N H', x: 200, y: 100 }
    expect(await textOf(writeSamplePdf([[spaced, body]]))).toMatch(/^QUYẾT ĐỊNH\s/)
  })

  it('that are drawn without a space between words get one', async () => {
    const marks: readonly SampleMark[] = [
      { text: 'Khen', x: 85, y: 100 },
      { text: 'thưởng', x: 116, y: 100 },
      body,
    ]
    expect(await textOf(writeSamplePdf([marks]))).toContain('Khen thưởng')
  })

  it('that are drawn as one shape are two again', async () => {
    expect(await textOf(writeSamplePdf([[{ text: 'bảng \ufb01nal', x: 85, y: 100 }, body]]))).toContain(
      'bảng final',
    )
  })

  it('of an old font are put into Unicode, the letter ư too', async () => {
    const plan = 'Tư liệu thi đua, khen thưởng và như thế'
    const modern = writeSamplePdf([[{ text: writeTcvn3(plan), x: 85, y: 100 }]])
    const old = Buffer.from(Buffer.from(modern).toString('latin1').replaceAll('/Sample', '/.VnTim'), 'latin1')
    expect(await extractText(old, 'a.pdf')).toMatchObject({ text: plan, conversion: { from: 'TCVN3' } })
  })
})

describe('a page of a PDF paper that is turned', () => {
  const marks: readonly SampleMark[] = [
    { text: 'Phụ lục I: bảng chấm điểm thi đua', x: 85, y: 100 },
    { text: 'TT', x: 90, y: 155 },
    { text: 'Nội dung', x: 160, y: 155 },
    { text: '1', x: 90, y: 185 },
    { text: 'Phát động phong trào', x: 160, y: 185 },
    ...[140, 165, 200].map((y): SampleMark => ({ line: [85, y, 500, y] })),
    ...[85, 150, 500].map((x): SampleMark => ({ line: [x, 140, x, 200] })),
  ]
  const whole =
    'Phụ lục I: bảng chấm điểm thi đua\n\n| TT | Nội dung |\n|---|---|\n| 1 | Phát động phong trào |'

  it.each([0, 90, 180, 270])(
    'by %d degrees, its text lying with it, is read as it would stand',
    async (turn) => {
      const document = await PDFDocument.load(writeSamplePdf([marks]))
      document.getPage(0).setRotation(degrees(turn))
      expect(await textOf(await document.save())).toBe(whole)
    },
  )

  it('and whose text is drawn to stand upright is read so', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([595, 842])
    page.setRotation(degrees(90))
    const font = await document.embedFont(StandardFonts.TimesRoman)
    const draw = (text: string, down: number): void =>
      page.drawText(text, { x: down, y: 100, size: 14, font, rotate: degrees(90) })
    draw('Quy che thi dua, khen thuong', 100)
    draw('Dieu 1. Pham vi ap dung', 118)
    expect(await textOf(await document.save())).toBe('Quy che thi dua, khen thuong Dieu 1. Pham vi ap dung')
  })
})

describe('an annex of hundreds of pages', () => {
  it('is read whole, its table over all of them', async () => {
    const pages = Array.from({ length: 120 }, (_, page): readonly SampleMark[] => [
      ...Array.from(
        { length: 31 },
        (_, line): SampleMark => ({ line: [60, 100 + line * 20, 535, 100 + line * 20] }),
      ),
      ...[60, 100, 300, 420, 535].map((x): SampleMark => ({ line: [x, 100, x, 700] })),
      ...Array.from({ length: 30 }, (_, line): readonly SampleMark[] => [
        { text: String(page * 30 + line + 1), x: 65, y: 115 + line * 20, size: 10 },
        { text: `Tập thể số ${page * 30 + line + 1}`, x: 105, y: 115 + line * 20, size: 10 },
        { text: 'Giấy khen', x: 305, y: 115 + line * 20, size: 10 },
        { text: 'Năm 2026', x: 425, y: 115 + line * 20, size: 10 },
      ]).flat(),
    ])
    const lines = (await textOf(writeSamplePdf(pages))).split('\n')
    expect(lines).toHaveLength(3_601)
    expect(lines.at(-1)).toBe('| 3600 | Tập thể số 3600 | Giấy khen | Năm 2026 |')
  })
})
