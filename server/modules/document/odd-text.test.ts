import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Actor, programActor } from '#platform/operation'
import { SCANNED_LETTER, scannedPaper } from '../../testing/scanned-paper.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { receivePaper } from './index.ts'
import { searchedWordsOf } from './model/search-words.ts'
import { textWithEdits } from './operations/correct-paper.ts'
import { listPapers } from './operations/list-papers.ts'

const { act, createAgency } = await createTestDatabase()

let agencies = 0
async function newOfficer(): Promise<Actor> {
  agencies += 1
  return programActor(await createAgency(`LA-${agencies}`), 'Trần Thị Mai Lan')
}

/** A letter behind which a text stands that no paper has. */
const keepWith = (officer: Actor, text: string) =>
  act(officer, (operation) =>
    receivePaper(operation, {
      ...scannedPaper(),
      scan: null,
      text: `${SCANNED_LETTER}\n${text}`,
      sha256: createHash('sha256').update(text).digest('hex'),
    }),
  )

/** So many different words made of letters from one on. */
const words = (count: number, from: number, kinds: number): string =>
  Array.from({ length: count }, (_, at) =>
    [0, 1, 2, 3]
      .map((digit) => String.fromCharCode(from + (Math.floor(at / kinds ** digit) % kinds)))
      .join(''),
  ).join(' ')

describe('a text that no paper has', () => {
  it.each([
    ['a million signs of another script', words(200_000, 0x4e00, 1_000)],
    ['a word without end', 'a'.repeat(2_900_000)],
    ['a word without end of another script', '\u4e00'.repeat(2_000_000)],
    ['letters outside of the first plane', '\u{20000}'.repeat(500_000)],
    ['half signs', '\ud800 '.repeat(200_000)],
    ['numbers without end', words(300_000, 0x30, 10)],
    ['zero signs', 'a\u0000b '.repeat(100_000)],
  ])('is kept and found all the same: %s', async (_, text) => {
    const officer = await newOfficer()
    const { paperId } = await keepWith(officer, text)
    const found = await act(officer, (operation) =>
      listPapers(operation, { group: 'all', page: 1, pageSize: 10, search: 'bao cao truoc ngay' }),
    )
    expect(found.papers.map(({ id }) => id)).toEqual([paperId])
  })

  it('has no more bytes of words than the database tells apart', () => {
    const bytes = (text: string) =>
      searchedWordsOf('', text).text.reduce((sum, word) => sum + Buffer.byteLength(word), 0)
    expect(bytes(words(400_000, 0x4e00, 1_000))).toBeLessThan(1024 * 1024)
    expect(bytes(words(400_000, 0x61, 26))).toBeLessThan(1024 * 1024)
  })

  it('does not become longer by corrections than one that arrives may be', async () => {
    const officer = await newOfficer()
    const { paperId } = await keepWith(officer, 'ă'.repeat(2_999_000))
    await expect(
      act(officer, (operation) =>
        textWithEdits(operation, {
          paperId,
          version: 1,
          edits: [{ start: 0, end: 0, text: 'â'.repeat(20_000) }],
        }),
      ),
    ).rejects.toMatchObject({ code: 'malformedRequest', detail: expect.stringContaining('quá dài') })
  })
})
