import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { writeTcvn3 } from '../formats/examples/write-legacy-text.ts'
import { writeSamplePdf } from '../formats/examples/write-sample-pdf.ts'
import { readFile } from '../reading/read-file.ts'
import { DECISION, tablePage } from './examples/decision.ts'
import { drawPage, pdfOfPictures } from './examples/draw-page.ts'
import { tiffOfPictures } from './examples/write-tiff.ts'
import { type ReadScan, readScan } from './read-scan.ts'

type Read = Extract<ReadScan, { ok: true }>

async function read(bytes: Uint8Array): Promise<Read> {
  const scan = await readScan(bytes)
  if (!scan.ok) throw new Error(scan.problem.message)
  return scan
}

/** What stands in the text for the word whose box holds the middle of a place, in shares of the picture. */
function wordAt({ text, scan }: Read, x: number, y: number): string | undefined {
  const page = scan.pages[0]
  const word = page?.words.find(
    ({ left, top, width, height }) =>
      left <= x * page.width &&
      x * page.width <= left + width &&
      top <= y * page.height &&
      y * page.height <= top + height,
  )
  return word === undefined ? undefined : text.slice(word.start, word.end)
}

describe('a scanned paper', { timeout: 300_000 }, () => {
  it('keeps the text of its printed pages, and has its pictures read between them', async () => {
    const scanned = await PDFDocument.load(await pdfOfPictures([await drawPage(DECISION)]))
    const printed = [{ text: 'Kèm theo Quyết định là danh sách tập thể, cá nhân.', x: 85, y: 100 }]
    const mixed = await PDFDocument.load(writeSamplePdf([printed, printed]))
    const [picture] = await mixed.copyPages(scanned, [0])
    if (picture === undefined) throw new Error('No page was copied')
    mixed.insertPage(1, picture)
    const file = await readFile(await mixed.save(), 'quyet-dinh.pdf', { scans: true })
    if (!file.ok) throw new Error(file.problem.message)
    expect(file.scan?.pages.map((page) => page.number)).toEqual([2])
    expect(file.text.match(/Kèm theo Quyết định/g)).toHaveLength(2)
    expect(file.text.indexOf('QUYẾT ĐỊNH:')).toBeGreaterThan(file.text.indexOf('Kèm theo'))
    expect(file.text).toContain(
      'UBND TỈNH AN SƠN\nBAN QUẢN LÝ KHU KINH TẾ\nSố: 27/QĐ-BQLKKT\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n',
    )
    expect(file.reading.header).toMatchObject({ documentType: { code: 'QĐ' }, date: { iso: '2026-04-15' } })
    expect(file.reading.warnings.some(({ code }) => code === 'text-unread')).toBe(false)
  })

  it('has its printed pages put into Unicode where they are in an old encoding', async () => {
    const plan = 'Ban Quản lý phát động phong trào thi đua, báo cáo kết quả trước ngày 30 tháng 6.'
    const modern = writeSamplePdf([[{ text: writeTcvn3(plan), x: 85, y: 100 }]])
    const old = Buffer.from(Buffer.from(modern).toString('latin1').replaceAll('/Sample', '/.VnTim'), 'latin1')
    const mixed = await PDFDocument.load(old)
    const scanned = await PDFDocument.load(await pdfOfPictures([await drawPage(DECISION)]))
    const [picture] = await mixed.copyPages(scanned, [0])
    mixed.addPage(picture)
    const file = await readFile(await mixed.save(), 'quyet-dinh.pdf', { scans: true })
    expect(file).toMatchObject({ ok: true, conversion: { from: 'TCVN3' } })
    expect(file.ok && file.text).toContain(plan)
    expect(file.ok && file.text).toContain('27/QĐ-BQLKKT')
  })

  it('may be a TIFF of several pages; a damaged one in the middle is said and costs only itself', async () => {
    const pages = [DECISION, [], tablePage()].map((marks) => drawPage(marks, 150))
    const bytes = await tiffOfPictures(await Promise.all(pages))
    const whole = await readFile(bytes, 'quet.tif', { scans: true })
    expect(whole).toMatchObject({ ok: true, format: 'tiff' })
    expect(whole.ok && whole.scan?.pages.map((page) => page.number)).toEqual([1, 2, 3])
    expect(whole.ok && whole.text).toMatch(/27\/QĐ-BQLKKT[\s\S]*Tổ chức hội nghị sơ kết/)

    const second = bytes.readUInt32LE(8 + 2 + 9 * 12)
    bytes.writeUInt32LE(bytes.length * 2, second + 2 + 5 * 12 + 8)
    const read = await readFile(bytes, 'quet.tif', { scans: true })
    if (!read.ok) throw new Error(read.problem.message)
    expect(read.scan?.pages.map((page) => page.number)).toEqual([1, 3])
    expect(read.text).toMatch(/27\/QĐ-BQLKKT[\s\S]*Tổ chức hội nghị sơ kết/)
    expect(read.reading.warnings.find(({ code }) => code === 'text-unread')?.message).toMatch(
      /^Trang 2 có ảnh bị hỏng/,
    )
  })

  it('is put upright and straight, and its ruled table is read cell by cell', async () => {
    const page = await drawPage(tablePage())
    const lying = await page.rotate(273, { background: 'white' }).jpeg().toBuffer()
    const table = await read(lying)
    expect(table.text).toContain('| 2 | Tổ chức hội nghị sơ kết sáu tháng | Phòng Đầu tư | Trước 15/7/2026 |')
    const [picture] = table.scan.pages
    expect(picture).toMatchObject({ number: 1, turned: 90 })
    expect(picture?.skew).toBeCloseTo(-3, 0)
    expect(picture?.width).toBeLessThanOrEqual(1_700)
    expect(await sharp(picture?.picture).metadata()).toMatchObject({
      format: 'webp',
      width: picture?.width,
      height: picture?.height,
    })
  })

  it('is turned as the camera was held, and each word lies in its box', async () => {
    const page = await drawPage(DECISION)
    const held = await sharp(await page.rotate(270).toBuffer())
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const photo = await read(held)
    expect(photo.scan.pages[0]).toMatchObject({ turned: 0 })
    expect(wordAt(photo, 418 / 595, 506 / 842)).toMatch(/Trần|Minh|Quân/)
    expect(wordAt(photo, 300 / 595, 155 / 842)).toBe('QUYẾT')
  })

  it('stops between two pages when it is told to', async () => {
    const stop = new AbortController()
    const pages = await pdfOfPictures([await drawPage([]), await drawPage([])])
    const onProgress = () => stop.abort()
    await expect(readScan(pages, { signal: stop.signal, onProgress })).rejects.toMatchObject({
      name: 'AbortError',
    })
  })
})

describe('a picture nobody can read', () => {
  const problemOf = async (bytes: Uint8Array, name: string) => {
    const file = await readFile(bytes, name, { scans: true })
    return file.ok ? file.text : file.problem
  }

  it('is told from one without words', async () => {
    const sky = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#88aaff' } })
      .jpeg()
      .toBuffer()
    expect(await problemOf(sky, 'anh.jpg')).toMatchObject({
      code: 'scanWithoutText',
      message: expect.stringContaining('Không nhận ra chữ nào'),
    })
    expect(await problemOf(sky.subarray(0, 300), 'anh.jpg')).toMatchObject({ code: 'brokenFile' })
  })

  it('is refused when it would fill the memory', async () => {
    const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } })
      .png()
      .toBuffer()
    picture.writeUInt32BE(60_000, 16)
    picture.writeUInt32BE(60_000, 20)
    expect(await problemOf(picture, 'anh.png')).toMatchObject({ code: 'tooLarge' })
  })

  it('is refused when it is no picture at all', async () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    expect(await problemOf(drawing, 'anh.png')).toMatchObject({ code: 'contentIsNotWhatNameSays' })
  })
})
