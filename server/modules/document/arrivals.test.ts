import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { FileReading } from '#paperwork/reading/read-file'
import { migrate } from '#persistence/migrate'
import { type Actor, programActor } from '#platform/operation'
import { readInWorker } from '#platform/reading'
import { scannedPaper } from '../../testing/scanned-paper.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { type ArrivalsDesk, createArrivalsDesk } from './desk/arrivals-desk.ts'
import { cancelArrivals } from './operations/cancel-arrivals.ts'
import { listArrivals, type ShownArrival } from './operations/list-arrivals.ts'
import { retryArrival } from './operations/retry-arrival.ts'
import { sendFile } from './operations/send-file.ts'
import { showPage } from './operations/show-page.ts'
import { presentArrival } from './present/arrival.ts'

const database = await createTestDatabase()
const { act, createAgency, workshop, ownerUrl } = database
const owner = new pg.Client({ connectionString: ownerUrl })
await owner.connect()
afterAll(() => owner.end())

type Read = typeof readInWorker

const desks: ArrivalsDesk[] = []
const faults: unknown[] = []
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.close()
  expect(faults.splice(0)).toEqual([])
  await owner.query('delete from arrival')
})

function openDesk(read: Read = readInWorker): ArrivalsDesk {
  const desk = createArrivalsDesk(workshop, read)
  desks.push(desk)
  desk.open((fault) => faults.push(fault))
  return desk
}

let agencies = 0
async function newOfficer(): Promise<Actor> {
  agencies += 1
  const agencyId = await createAgency(`DEN-${agencies}`)
  return { ...programActor(agencyId, 'Trần Thị Mai Lan'), accountId: agencyId }
}

const letter = (number: number): string =>
  `SỞ NỘI VỤ TỈNH AN SƠN\nSố: ${number}/SNV-TĐKT\n\nAn Sơn, ngày 04 tháng 5 năm 2026\n\nKính gửi: Các sở, ban, ngành\n\nĐề nghị báo cáo trước ngày 10/6/2026.`

const send = (officer: Actor, text: string, fileName = 'cong-van.txt') =>
  act(officer, (operation) => sendFile(operation, { bytes: Buffer.from(text), fileName }))

const shown = async (officer: Actor) => (await act(officer, listArrivals)).map(presentArrival)

const countOf = async (table: string, officer: Actor): Promise<number> => {
  const { rows } = await owner.query(`select count(*)::int as n from ${table} where tenant_id = $1`, [
    officer.agencyId,
  ])
  return rows[0].n
}

/** A reader that waits at a door; who is inside is told. */
function heldReader(): { read: Read; entered: Promise<string>; open: () => void } {
  let open = (): void => undefined
  let enter: (fileName: string) => void = () => undefined
  const door = new Promise<void>((resolve) => {
    open = resolve
  })
  const entered = new Promise<string>((resolve) => {
    enter = resolve
  })
  const read: Read = async (bytes, fileName, options) => {
    enter(fileName)
    const stopped = new Promise<never>((_, reject) => {
      options?.signal?.addEventListener('abort', () => reject(options.signal?.reason))
    })
    await Promise.race([door, stopped])
    return readInWorker(bytes, fileName, options)
  }
  return { read, entered, open }
}

describe('a file that is dropped into the inbox', () => {
  it('becomes a paper under the name of who dropped it', async () => {
    const officer = await newOfficer()
    const { id } = await send(officer, letter(1))
    await openDesk().idle()
    const [arrival] = await shown(officer)
    expect(arrival).toMatchObject({ id, state: 'read', alreadyKept: false, sentence: null, progress: null })
    expect(arrival?.paperId).toEqual(expect.any(String))
    expect(await countOf('paper_file', officer)).toBe(1)
    expect(await countOf('arrival_file', officer)).toBe(0)
    const { rows } = await owner.query(
      `select distinct actor_name, action from audit_entry where tenant_id = $1 and table_name = 'paper'`,
      [officer.agencyId],
    )
    expect(rows).toEqual([{ actor_name: 'Trần Thị Mai Lan', action: 'document.readArrival' }])
  })

  it('is read when the desk is woken, and not read twice', async () => {
    const officer = await newOfficer()
    const desk = openDesk()
    await desk.idle()
    await send(officer, letter(2))
    expect((await shown(officer)).map(({ state }) => state)).toEqual(['waiting'])
    desk.wake()
    await desk.idle()
    expect((await shown(officer)).map(({ state }) => state)).toEqual(['read'])
    expect(await countOf('paper', officer)).toBe(1)
  })

  it('is the paper that is there when the same bytes come again, now or in the same batch', async () => {
    const officer = await newOfficer()
    await send(officer, letter(3), 'mot.txt')
    await send(officer, letter(3), 'hai.txt')
    await openDesk().idle()
    const again = await send(officer, letter(3), 'ba.txt')
    const arrivals = await shown(officer)
    expect(arrivals.map(({ fileName, state, alreadyKept }) => [fileName, state, alreadyKept])).toEqual([
      ['mot.txt', 'read', false],
      ['hai.txt', 'read', true],
      ['ba.txt', 'read', true],
    ])
    expect(new Set(arrivals.map(({ paperId }) => paperId)).size).toBe(1)
    expect(again.state).toBe('read')
    expect(await countOf('paper', officer)).toBe(1)
    expect(await countOf('arrival_file', officer)).toBe(0)
  })

  it.each([
    ['C:\\Users\\an\\Công văn.txt', 'Công văn.txt'],
    ['../../etc/passwd', 'passwd'],
    [`${'a'.repeat(400)}.txt`, `${'a'.repeat(251)}.txt`],
    ['thư\u202egpj.txt\u0000', 'thưgpj.txt'],
    ['', 'van-ban'],
  ])('keeps of the name %j what is one', async (given, kept) => {
    const officer = await newOfficer()
    expect((await send(officer, letter(4), given)).file_name).toBe(kept)
  })

  it('is taken from the officer only', async () => {
    const { agencyId } = await newOfficer()
    const leadership: Actor = { ...programActor(agencyId, 'Trưởng ban'), roles: ['leadership'] }
    await expect(send(leadership, letter(5))).rejects.toMatchObject({ code: 'notAllowed' })
  })

  it('is bounded and sniffed like any other', async () => {
    const officer = await newOfficer()
    await send(officer, '%PDF-1.7 broken', 'ke-hoach.docx')
    await openDesk().idle()
    const [arrival] = await shown(officer)
    expect(arrival).toMatchObject({ state: 'failed', sentence: expect.stringContaining('.docx') })
  })
})

describe('fifty files at once', () => {
  it('are read around a broken one in the middle, which says what is wrong with it', async () => {
    const officer = await newOfficer()
    for (let number = 0; number < 50; number += 1) {
      if (number === 25) await send(officer, '%PDF-1.4 and no more', 'hong.pdf')
      else await send(officer, letter(100 + number), `cong-van-${number}.txt`)
    }
    await openDesk().idle()
    const arrivals = await shown(officer)
    expect(arrivals).toHaveLength(50)
    expect(arrivals.filter(({ state }) => state === 'read')).toHaveLength(49)
    const broken = arrivals.filter(({ state }) => state === 'failed')
    expect(broken.map(({ fileName }) => fileName)).toEqual(['hong.pdf'])
    expect(broken[0]?.sentence).toMatch(/hỏng|không mở được/)
    expect(await countOf('paper', officer)).toBe(49)
  })

  it('of one agency do not keep another one waiting', async () => {
    const [many, few] = [await newOfficer(), await newOfficer()]
    for (let number = 0; number < 4; number += 1)
      await send(many, letter(200 + number), `nhieu-${number}.txt`)
    await send(few, letter(300), 'it.txt')
    const order: string[] = []
    const read: Read = (bytes, fileName, options) => {
      order.push(fileName)
      return readInWorker(bytes, fileName, options)
    }
    await openDesk(read).idle()
    expect(order).toEqual(['nhieu-0.txt', 'it.txt', 'nhieu-1.txt', 'nhieu-2.txt', 'nhieu-3.txt'])
  })

  it('are shared by two servers, and none is read by both', async () => {
    const officer = await newOfficer()
    for (let number = 0; number < 20; number += 1) await send(officer, letter(400 + number), `${number}.txt`)
    const names: string[] = []
    const read: Read = (bytes, fileName, options) => {
      names.push(fileName)
      return readInWorker(bytes, fileName, options)
    }
    const [one, other] = [openDesk(read), openDesk(read)]
    await Promise.all([one.idle(), other.idle()])
    expect(names.toSorted()).toEqual(Array.from({ length: 20 }, (_, number) => `${number}.txt`).toSorted())
    expect(await countOf('paper', officer)).toBe(20)
  })
})

describe('a file that is taken out', () => {
  it('in the middle of its reading leaves nothing, and the others go on', async () => {
    const officer = await newOfficer()
    const first = await send(officer, letter(500), 'mot.txt')
    await send(officer, letter(501), 'hai.txt')
    const { read, entered, open } = heldReader()
    const desk = openDesk(read)
    expect(await entered).toBe('mot.txt')
    expect((await shown(officer)).map(({ state }) => state)).toEqual(['reading', 'waiting'])
    const gone = await act(officer, (operation) => cancelArrivals(operation, [first.id]))
    desk.stopReading(gone)
    open()
    await desk.idle()
    expect((await shown(officer)).map(({ fileName, state }) => [fileName, state])).toEqual([
      ['hai.txt', 'read'],
    ])
    expect(await countOf('paper', officer)).toBe(1)
    expect(await countOf('arrival_file', officer)).toBe(0)
  })

  it('leaves nothing either when another server reads it to its end', async () => {
    const officer = await newOfficer()
    const { id } = await send(officer, letter(502))
    const { read, entered, open } = heldReader()
    const desk = openDesk(read)
    await entered
    await act(officer, (operation) => cancelArrivals(operation, [id]))
    open()
    await desk.idle()
    expect(await shown(officer)).toEqual([])
    expect(await countOf('paper', officer)).toBe(0)
  })

  it('stays the paper that it has become meanwhile', async () => {
    const officer = await newOfficer()
    const { id } = await send(officer, letter(503))
    await openDesk().idle()
    expect(await act(officer, (operation) => cancelArrivals(operation, [id]))).toEqual([])
    expect((await shown(officer)).map(({ state }) => state)).toEqual(['read'])
  })
})

describe('a reading that is cut off', () => {
  it('by the end of the server begins again in the next one', async () => {
    const officer = await newOfficer()
    await send(officer, letter(600))
    const { read, entered } = heldReader()
    const desk = openDesk(read)
    await entered
    await desk.close()
    expect((await shown(officer)).map(({ state }) => state)).toEqual(['waiting'])
    expect(await countOf('paper', officer)).toBe(0)
    await openDesk().idle()
    expect((await shown(officer)).map(({ state }) => state)).toEqual(['read'])
  })

  it('by kill -9 leaves nothing half stored and begins again at once', async () => {
    const officer = await newOfficer()
    await send(officer, letter(601))
    const { appUrl } = await migrate(ownerUrl)
    const script = fileURLToPath(new URL('../../testing/read-arrivals.ts', import.meta.url))
    const child = spawn(process.execPath, [script, appUrl], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    expect((await shown(officer)).map(({ state }) => state)).toEqual(['reading'])
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await countOf('paper', officer)).toBe(0)
    await openDesk().idle()
    expect((await shown(officer)).map(({ state }) => state)).toEqual(['read'])
  })

  it('by a machine that is gone begins again once that has been silent for a minute', async () => {
    const officer = await newOfficer()
    await send(officer, letter(602))
    const elsewhere = `update ops.arrival_queue set desk = 'another-host 1 x 1', seen_at = clock_timestamp()`
    await owner.query(elsewhere)
    await openDesk().idle()
    expect((await shown(officer)).map(({ state }) => state)).toEqual(['reading'])
    await owner.query(`${elsewhere} - interval '61 seconds'`)
    await openDesk().idle()
    expect((await shown(officer)).map(({ state }) => state)).toEqual(['read'])
  })

  it('by a fault while it is stored leaves nothing half stored and may be tried again', async () => {
    const officer = await newOfficer()
    const { id } = await send(officer, letter(603))
    await owner.query(`create function fail() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$;
      create trigger fail before insert on paper_version for each row execute function fail()`)
    const desk = openDesk()
    await desk.idle()
    expect(faults.splice(0)).toHaveLength(1)
    const [failed] = await shown(officer)
    expect(failed).toMatchObject({ state: 'failed', sentence: expect.stringContaining('thử đọc lại') })
    for (const table of ['paper', 'paper_file', 'paper_page']) expect(await countOf(table, officer)).toBe(0)
    await owner.query('drop trigger fail on paper_version; drop function fail')
    await act(officer, (operation) => retryArrival(operation, id))
    desk.wake()
    await desk.idle()
    expect((await shown(officer)).map(({ state, sentence }) => [state, sentence])).toEqual([['read', null]])
  })
})

describe('a picture', () => {
  /** What recognising gives, page by page. */
  function recognising(pages: number): { read: Read; atPage: (page: number) => Promise<ShownArrival[]> } {
    const seen = new Map<number, ShownArrival[]>()
    const read: Read = async (bytes, fileName, options) => {
      if (!options?.scans) return readInWorker(bytes, fileName, options)
      const { scan, conversion, text, reading, parts } = scannedPaper()
      for (let done = 1; done <= pages; done += 1) {
        options.onProgress?.({ done, total: pages })
        await written(done)
        seen.set(done, [...(await act(currentOfficer, listArrivals))])
      }
      return { ok: true, format: 'png', text, reading, parts, conversion, scan } as FileReading
    }
    return { read, atPage: async (page) => seen.get(page) ?? [] }
  }
  let currentOfficer: Actor
  const written = async (done: number): Promise<void> => {
    for (;;) {
      const { rows } = await owner.query('select 1 from ops.arrival_queue where done = $1', [done])
      if (rows.length > 0) return
    }
  }
  // One white point: a picture by its first bytes, and one without a word.
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
    'base64',
  )

  it('waits for its words to be recognised while papers with text go past, and tells how far it is', async () => {
    currentOfficer = await newOfficer()
    await act(currentOfficer, (operation) => sendFile(operation, { bytes: PNG, fileName: 'anh.png' }))
    await send(currentOfficer, letter(700), 'co-chu.txt')
    const { read, atPage } = recognising(3)
    await openDesk(read).idle()
    const second = (await atPage(2)).map(presentArrival)
    expect(second.find(({ fileName }) => fileName === 'anh.png')).toMatchObject({
      state: 'reading',
      progress: { done: 2, total: 3 },
    })
    const arrivals = await shown(currentOfficer)
    expect(arrivals.map(({ state }) => state)).toEqual(['read', 'read'])
    const paperId = arrivals[0]?.paperId ?? ''
    const page = await act(currentOfficer, (operation) => showPage(operation, { paperId, number: 1 }))
    expect(page.words.length).toBeGreaterThan(20)
    expect(page).toMatchObject({ width: 1240, height: 1754, confidence: 90 })
  })
})

describe('the arrivals of another agency', () => {
  it('do not exist', async () => {
    const [ours, theirs] = [await newOfficer(), await newOfficer()]
    const { id } = await send(theirs, 'không đọc được', 'hong.docx')
    await openDesk().idle()
    expect(await shown(ours)).toEqual([])
    expect(await act(ours, (operation) => cancelArrivals(operation, [id]))).toEqual([])
    await expect(act(ours, (operation) => retryArrival(operation, id))).rejects.toMatchObject({
      code: 'notFound',
    })
    expect((await shown(theirs)).map(({ state }) => state)).toEqual(['failed'])
  })
})
