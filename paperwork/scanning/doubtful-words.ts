import type { Scan, ScannedPage, ScannedWord } from './scan.ts'

/** A stretch of recognised text that may be wrong, with the sentence that sends the reader to the picture. */
export type Doubt = { readonly message: string; readonly start: number; readonly end: number }

/** A page recognised less surely than this is doubtful as a whole. */
const SURE_OF_PAGE = 75

const SURE_OF_WORD = 60

/** More single words than this nobody looks up; the least sure ones are named. */
const MOST_WORDS = 40

/** Doubtful words with no more than this between them are one stretch. */
const BETWEEN = 1

/** The pages and words of a scan that should be compared with the picture, in the order of the text. */
export function doubtfulWords(text: string, { pages }: Scan): readonly Doubt[] {
  const single = pages
    .filter((page) => page.confidence >= SURE_OF_PAGE)
    .flatMap((page) => stretchesOf(page))
    .toSorted((one, other) => one.confidence - other.confidence)
    .slice(0, MOST_WORDS)
    .map(({ page, start, end }) => ({
      message: `Trang ${page}: chữ “${text.slice(start, end)}” nhận dạng chưa chắc; hãy đối chiếu với ảnh.`,
      start,
      end,
    }))
  return [...pages.flatMap(wholePage), ...single].toSorted((one, other) => one.start - other.start)
}

function wholePage({ number, confidence, words }: ScannedPage): readonly Doubt[] {
  const [first] = words
  if (first === undefined || confidence >= SURE_OF_PAGE) return []
  const message = `Trang ${number} mờ hoặc khó đọc (độ chắc chắn ${confidence}%); hãy đối chiếu cả trang với ảnh.`
  const start = Math.min(...words.map((word) => word.start))
  return [{ message, start, end: Math.max(...words.map((word) => word.end)) }]
}

type Found = {
  readonly page: number
  readonly start: number
  readonly end: number
  readonly confidence: number
}

function stretchesOf({ number, words }: ScannedPage): readonly Found[] {
  const stretches: { start: number; end: number; confidence: number }[] = []
  for (const word of words.filter(isDoubtful).toSorted((one, other) => one.start - other.start)) {
    const last = stretches[stretches.length - 1]
    if (last !== undefined && word.start - last.end <= BETWEEN) {
      last.end = word.end
      last.confidence = Math.min(last.confidence, word.confidence)
    } else stretches.push({ start: word.start, end: word.end, confidence: word.confidence })
  }
  return stretches.map((stretch) => ({ page: number, ...stretch }))
}

const isDoubtful = (word: ScannedWord): boolean => word.confidence < SURE_OF_WORD
