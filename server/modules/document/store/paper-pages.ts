import { z } from 'zod'
import type { ScannedWord } from '#paperwork/scanning/scan'
import type { Operation } from '#platform/operation'

type Tx = Operation['tx']

/** A page whose words were recognised, without its picture and words. */
export interface StoredPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly confidence: number
}

/** A page as it is stored. */
export interface NewPage extends StoredPage {
  readonly picture: Uint8Array
  readonly words: readonly ScannedWord[]
}

/** Stored as bare figures: there are hundreds of words on a page. */
const storedWords = z.array(
  z.tuple([z.int(), z.int(), z.number(), z.number(), z.number(), z.number(), z.number()]),
)

/** Keeps pages with their pictures. */
export async function insertPages(
  { tx, actor }: Operation,
  { paperId, pages }: { paperId: string; pages: readonly NewPage[] },
): Promise<void> {
  // One after the other: four hundred pictures in one statement would all be in memory twice.
  for (const page of pages) {
    await tx
      .insertInto('paper_page')
      .values({
        tenant_id: actor.agencyId,
        paper_id: paperId,
        number: page.number,
        width: Math.round(page.width),
        height: Math.round(page.height),
        confidence: Math.round(page.confidence),
        picture: Buffer.from(page.picture),
        words: JSON.stringify(page.words.map(asFigures)),
      })
      .execute()
  }
}

function asFigures({ start, end, left, top, width, height, confidence }: ScannedWord): readonly number[] {
  return [start, end, ...[left, top, width, height, confidence].map(Math.round)]
}

/** The pages of a paper that were pictures, in order. */
export function pagesOf(tx: Tx, paperId: string): Promise<readonly StoredPage[]> {
  return tx
    .selectFrom('paper_page')
    .select(['number', 'width', 'height', 'confidence'])
    .where('paper_id', '=', paperId)
    .orderBy('number')
    .execute()
}

/** A page with its words, whose stretches are those of the first version of the text. */
export async function pageWithWords(
  tx: Tx,
  { paperId, number }: { paperId: string; number: number },
): Promise<(StoredPage & { readonly words: readonly ScannedWord[] }) | undefined> {
  const found = await tx
    .selectFrom('paper_page')
    .select(['number', 'width', 'height', 'confidence', 'words'])
    .where('paper_id', '=', paperId)
    .where('number', '=', number)
    .executeTakeFirst()
  return found && { ...found, words: storedWords.parse(found.words).map(asWord) }
}

function asWord([start, end, left, top, width, height, confidence]: z.infer<
  typeof storedWords
>[number]): ScannedWord {
  return { start, end, left, top, width, height, confidence }
}

/** The picture of a page. */
export async function pictureOf(
  tx: Tx,
  { paperId, number }: { paperId: string; number: number },
): Promise<Buffer | undefined> {
  const found = await tx
    .selectFrom('paper_page')
    .select('picture')
    .where('paper_id', '=', paperId)
    .where('number', '=', number)
    .executeTakeFirst()
  return found?.picture
}

/** Whether one of some papers has a page of this number. */
export async function isPageOf(
  tx: Tx,
  { papers, number }: { papers: readonly string[]; number: number },
): Promise<boolean> {
  if (papers.length === 0) return false
  const found = await tx
    .selectFrom('paper_page')
    .select('id')
    .where('paper_id', 'in', papers)
    .where('number', '=', number)
    .executeTakeFirst()
  return found !== undefined
}

/** Gives pages of a paper to another one that was split off, with words of their own. */
export async function copyPage(
  tx: Tx,
  page: {
    readonly from: string
    readonly to: string
    readonly number: number
    readonly words: readonly ScannedWord[]
  },
): Promise<void> {
  await tx
    .insertInto('paper_page')
    .columns(['tenant_id', 'paper_id', 'number', 'width', 'height', 'confidence', 'picture', 'words'])
    .expression((from) =>
      from
        .selectFrom('paper_page')
        .select((row) => [
          'tenant_id',
          row.val(page.to).$castTo<string>().as('paper_id'),
          'number',
          'width',
          'height',
          'confidence',
          'picture',
          row.val(JSON.stringify(page.words.map(asFigures))).as('words'),
        ])
        .where('paper_id', '=', page.from)
        .where('number', '=', page.number),
    )
    .execute()
}

/** Takes pages away from a paper. */
export async function deletePages(
  tx: Tx,
  { paperId, numbers }: { paperId: string; numbers: readonly number[] },
): Promise<void> {
  if (numbers.length === 0) return
  await tx.deleteFrom('paper_page').where('paper_id', '=', paperId).where('number', 'in', numbers).execute()
}
