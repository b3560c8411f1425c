import { existsSync, readFileSync } from 'node:fs'
import { constants, deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readInWorker, readTextInWorker, soundText } from './reading.ts'
import { openReadingRoom, type ReadingLimits, type ReadingWatch } from './reading-room.ts'

const LIMITS: ReadingLimits = {
  atOnce: 2,
  longestMs: 100_000,
  idleMs: 200,
  heapInMegabytes: 256,
  memoryInMegabytes: 1_000,
}

const CHILDREN = `/proc/${process.pid}/task/${process.pid}/children`
const children = () =>
  readFileSync(CHILDREN, 'utf8')
    .split(' ')
    .filter((id) => id !== '')

const plan = (year: number) => Buffer.from(`KẾ HOẠCH\nThi đua, khen thưởng năm ${year}`)

/** Reads papers in a room with such limits. */
const openRoom = (limits: ReadingLimits) => {
  const room = openReadingRoom(limits)
  return (bytes: Uint8Array, fileName: string, watch?: ReadingWatch) =>
    room({ as: 'paper', bytes, fileName }, watch)
}

const docxOf = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) }, { level: 9 })

/** A page whose drawing program unfolds to so many megabytes of blanks: repeated blocks, so that it is made quickly. */
function pdfBomb(megabytes: number): Uint8Array {
  const blanks = Buffer.alloc(1024 * 1024, ' ')
  const head = deflateSync(Buffer.alloc(0), { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, 2)
  const block = deflateSync(blanks, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(2)
  const packed = Buffer.concat([head, ...Array.from({ length: megabytes }, () => block), Buffer.from([3, 0])])
  return Buffer.concat([
    Buffer.from(
      '%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj\n3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >> endobj\n',
    ),
    Buffer.from(`4 0 obj << /Length ${packed.length} /Filter /FlateDecode >> stream\n`),
    packed,
    Buffer.from('\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n'),
  ])
}

describe('reading in a process of its own', () => {
  it('gives what reading at once would give', async () => {
    const read = await readInWorker(plan(2026), 'ke-hoach.txt')
    expect(read).toMatchObject({
      ok: true,
      format: 'txt',
      text: expect.stringContaining('năm 2026'),
      reading: { schema: 'thidua.document/1' },
    })
    expect(await readInWorker(Buffer.from('x'), 'a.docx')).toMatchObject({
      problem: { code: 'contentIsNotWhatNameSays' },
    })
  })

  it('reads a corrected text again', async () => {
    expect(await readTextInWorker(plan(2027).toString())).toMatchObject({
      reading: { schema: 'thidua.document/1' },
      parts: [{ start: 0 }],
    })
  })

  it('says so when a corrected text takes too long or too much', async () => {
    const room = openReadingRoom({ ...LIMITS, longestMs: 1 })
    const read = await room({ as: 'text', text: plan(2027).toString() })
    expect(read).toMatchObject({ problem: { code: 'tooSlow' } })
    expect(() => soundText(read)).toThrow(expect.objectContaining({ code: 'paperUnreadable' }))
  })

  it('answers everyone who waits in the queue with their own paper', async () => {
    const read = openRoom(LIMITS)
    const years = Array.from({ length: 9 }, (_, index) => 2020 + index)
    const readings = await Promise.all(years.map((year) => read(plan(year), `${year}.txt`)))
    expect(readings.map((one) => one.ok && one.text.slice(-4))).toEqual(years.map(String))
  })

  it('refuses by size without starting a process', async () => {
    const read = openRoom({ ...LIMITS, longestMs: 0 })
    expect(await read(new Uint8Array(30 * 1024 * 1024), 'a.pdf')).toMatchObject({
      problem: { code: 'tooLarge' },
    })
    expect(await read(new Uint8Array(), 'a.pdf')).toMatchObject({ problem: { code: 'emptyFile' } })
  })

  it('stops after its time, and reads the next paper', async () => {
    const hurried = openRoom({ ...LIMITS, longestMs: 1 })
    expect(await hurried(plan(2026), 'a.txt')).toMatchObject({ ok: false, problem: { code: 'tooSlow' } })
    const limits = { ...LIMITS, atOnce: 1, longestMs: 3_000 }
    const read = openRoom(limits)
    const endless = read(pdfBomb(900), 'a.pdf')
    const next = read(plan(2027), 'b.txt')
    // Only the first is in a hurry: on a busy machine a process needs some seconds to begin.
    limits.longestMs = LIMITS.longestMs
    expect(await endless).toMatchObject({ ok: false })
    expect(await next).toMatchObject({ ok: true })
  })

  it('survives a paper that fills its heap', async () => {
    const read = openRoom({ ...LIMITS, atOnce: 1, heapInMegabytes: 48 })
    const crowded = docxOf(`<w:document><w:body>${'<w:p/>'.repeat(1_500_000)}</w:body></w:document>`)
    expect(await read(crowded, 'a.docx')).toMatchObject({ ok: false, problem: { code: 'zipBomb' } })
    expect(await read(plan(2026), 'b.txt')).toMatchObject({ ok: true })
  })

  it('survives a paper that unfolds outside of the heap', async () => {
    const read = openRoom({ ...LIMITS, memoryInMegabytes: 300 })
    expect(await read(pdfBomb(600), 'a.pdf')).toMatchObject({ ok: false, problem: { code: 'zipBomb' } })
  })

  it.runIf(existsSync(CHILDREN))('ends its processes when nothing waits', async () => {
    const read = openRoom(LIMITS)
    await read(plan(2026), 'a.txt')
    expect(children()).not.toEqual([])
    await expect.poll(children).toEqual([])
  })
})
