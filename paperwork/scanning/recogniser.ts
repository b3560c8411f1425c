import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { GreyPicture } from './picture.ts'

/** A word as it was recognised, in pixels of the picture; `y` is its baseline, `size` the letter size of its line. */
export type RecognisedWord = {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly y: number
  readonly size: number
  readonly confidence: number
}

/** A page may have letterheads, titles and stamps among its lines; a column of a table has nothing but lines. */
export type Layout = 'page' | 'column'

/** Recognises words in evenly lit, straight pictures, until it is closed. */
export type Recogniser = {
  recognise(picture: GreyPicture, as: Layout): Promise<readonly RecognisedWord[]>
  close(): Promise<void>
}

/** The letters of the language lie in a package; nothing is fetched from anywhere. */
const LETTERS = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'))

/** Starts the recognition of Vietnamese print in a thread of its own. Rejects when the packages are damaged. */
export async function openRecogniser(): Promise<Recogniser> {
  // Some megabytes of program and data that only pictures need.
  const { createWorker, OEM, PSM } = await import('tesseract.js')
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: join(LETTERS, '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
    // What is wrong reaches whoever waits for the answer; unheard, the library would throw it once more.
    errorHandler: () => undefined,
  })
  // Its remarks on single lines would stand between the results of a command.
  await worker.setParameters({
    debug_file: '/dev/null',
    user_defined_dpi: '300',
  })
  return {
    recognise: async (picture, as) => {
      // The other ways to look at a page cut the signs off the letters of narrow lines.
      await worker.setParameters({
        tessedit_pageseg_mode: as === 'page' ? PSM.SINGLE_COLUMN : PSM.SINGLE_BLOCK,
      })
      const { data } = await worker.recognize(await asPng(picture), {}, { text: false, blocks: true })
      return (data.blocks ?? []).flatMap((block) =>
        block.paragraphs.flatMap(({ lines }) => lines.flatMap(wordsOf)),
      )
    },
    close: async () => {
      await worker.terminate()
    },
  }
}

async function asPng({ width, height, light }: GreyPicture): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  return sharp(light, { raw: { width, height, channels: 1 } })
    .png({ compressionLevel: 1 })
    .toBuffer()
}

type Line = NonNullable<Tesseract.Page['blocks']>[number]['paragraphs'][number]['lines'][number]

function wordsOf({ words, baseline, rowAttributes }: Line): readonly RecognisedWord[] {
  const climb = (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0)
  return words.map(({ text, confidence, bbox }) => ({
    text: text.normalize('NFC'),
    left: bbox.x0,
    top: bbox.y0,
    right: bbox.x1,
    bottom: bbox.y1,
    y: baseline.y0 + climb * ((bbox.x0 + bbox.x1) / 2 - baseline.x0),
    size: rowAttributes.rowHeight,
    confidence,
  }))
}
