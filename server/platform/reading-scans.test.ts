import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { DECISION } from '#paperwork/scanning/examples/decision'
import { drawPage, pdfOfPictures } from '#paperwork/scanning/examples/draw-page'
import { readInWorker } from './reading.ts'
import type { ReadingProgress } from './reading-process.ts'
import { openReadingRoom, type ReadingLimits } from './reading-room.ts'

const LIMITS: ReadingLimits = {
  atOnce: 1,
  longestMs: 240_000,
  idleMs: 100,
  heapInMegabytes: 512,
  memoryInMegabytes: 1_500,
}

const CHILDREN = `/proc/${process.pid}/task/${process.pid}/children`
const children = () =>
  readFileSync(CHILDREN, 'utf8')
    .split(' ')
    .filter((id) => id !== '')

let scan: Uint8Array

beforeAll(async () => {
  const page = await drawPage([{ text: 'Trang này chỉ có một dòng.', x: 85, y: 100 }])
  scan = await pdfOfPictures(Array.from({ length: 30 }, () => page.clone()))
})

const plan = Buffer.from('KẾ HOẠCH\nThi đua, khen thưởng năm 2026')

describe('reading scans in a process of its own', { timeout: 600_000 }, () => {
  it('recognises a picture when it is asked to, and else says what to do with it', async () => {
    const picture = await (await drawPage(DECISION)).jpeg().toBuffer()
    const told: ReadingProgress[] = []
    const onProgress = (progress: ReadingProgress) => told.push(progress)
    const read = await readInWorker(picture, 'anh.jpg', { scans: true, onProgress })
    expect(read).toMatchObject({ ok: true, format: 'jpg', text: expect.stringContaining('27/QĐ-BQLKKT') })
    expect(told).toEqual([
      { done: 0, total: 1 },
      { done: 1, total: 1 },
    ])
    expect(await readInWorker(picture, 'anh.jpg')).toMatchObject({
      problem: { code: 'scanWithoutText', message: expect.stringContaining('Văn bản đến') },
    })
  })

  it('stops in the middle of a scan, and reads the next file', async () => {
    const room = openReadingRoom(LIMITS)
    const stop = new AbortController()
    const told: ReadingProgress[] = []
    const long = room(
      { as: 'scan', bytes: scan, fileName: 'a.pdf' },
      {
        signal: stop.signal,
        onProgress: (progress) => {
          told.push(progress)
          if (progress.done === 1) stop.abort()
        },
      },
    )
    const next = room({ as: 'scan', bytes: plan, fileName: 'b.txt' })
    await expect(long).rejects.toMatchObject({ name: 'AbortError' })
    expect(told.at(-1)).toEqual({ done: 1, total: 30 })
    expect(await next).toMatchObject({ ok: true, format: 'txt' })
    if (existsSync(CHILDREN)) await expect.poll(children).toEqual([])
  })

  it('takes out of the queue what is stopped before its turn, and starts nothing that is stopped at once', async () => {
    const room = openReadingRoom(LIMITS)
    const stop = new AbortController()
    const first = room({ as: 'paper', bytes: plan, fileName: 'a.txt' })
    const second = room({ as: 'paper', bytes: plan, fileName: 'b.txt' }, { signal: stop.signal })
    const third = room({ as: 'paper', bytes: plan, fileName: 'c.txt' })
    stop.abort()
    await expect(second).rejects.toMatchObject({ name: 'AbortError' })
    expect(await Promise.all([first, third])).toMatchObject([{ ok: true }, { ok: true }])
    const late = room({ as: 'paper', bytes: plan, fileName: 'd.txt' }, { signal: stop.signal })
    await expect(late).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('reads papers with text while a scan is under way', async () => {
    const stop = new AbortController()
    const begun = Promise.withResolvers<void>()
    const long = readInWorker(scan, 'a.pdf', {
      scans: true,
      signal: stop.signal,
      onProgress: () => begun.resolve(),
    })
    await begun.promise
    expect(await readInWorker(plan, 'b.txt', { scans: true })).toMatchObject({ ok: true })
    stop.abort()
    await expect(long).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('refuses pictures that are hostile or broken, and reads the next file', async () => {
    const room = openReadingRoom(LIMITS)
    const huge = await (await drawPage([], 20)).png().toBuffer()
    huge.writeUInt32BE(60_000, 16)
    huge.writeUInt32BE(60_000, 20)
    const scans = [huge, huge.subarray(0, 60), scan.subarray(0, 20_000)]
    const names = ['a.png', 'b.png', 'c.pdf']
    const read = await Promise.all(
      scans.map((bytes, at) => room({ as: 'scan', bytes, fileName: names[at] ?? '' })),
    )
    expect(read.map((one) => one.ok)).toEqual([false, false, false])
    expect(await room({ as: 'scan', bytes: plan, fileName: 'd.txt' })).toMatchObject({ ok: true })
  })

  it('gives up a scan that does not come any further', async () => {
    const room = openReadingRoom({ ...LIMITS, longestMs: 5 })
    const read = await room({ as: 'scan', bytes: scan, fileName: 'a.pdf' })
    expect(read).toMatchObject({ ok: false, problem: { code: 'tooSlow' } })
  })
})
