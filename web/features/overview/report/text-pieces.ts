import type { ReportBlock } from '#contract/period-report'

/** A stretch of a paragraph: plain words, a number that is a figure, or a place of which nothing is known. */
export interface TextPiece {
  readonly key: string
  readonly text: string
  readonly figure: string | null
  readonly isGap: boolean
}

const GAP = /(\[chưa có số liệu: [^\]]+\])/

/** A paragraph in pieces, in order; together they are the whole text. */
export function piecesOf({
  text,
  figures,
}: Extract<ReportBlock, { kind: 'paragraph' }>): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let end = 0
  const add = (words: string, figure: string | null): void => {
    if (words === '') return
    pieces.push({ key: String(end + pieces.length), text: words, figure, isGap: GAP.test(words) })
  }
  const addPlain = (words: string): void => {
    for (const part of words.split(GAP)) add(part, null)
  }
  for (const figure of figures.toSorted((one, other) => one.start - other.start)) {
    addPlain(text.slice(end, figure.start))
    add(text.slice(figure.start, figure.end), figure.figure)
    end = figure.end
  }
  addPlain(text.slice(end))
  return pieces
}
