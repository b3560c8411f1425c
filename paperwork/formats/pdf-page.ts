/** A piece of text on a page; `y` is its baseline, counted downwards from the top, all in points. */
export type PlacedText = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** A straight drawn line: a vertical one has `left` = `right`, a horizontal one `top` = `bottom`. */
export type Rule = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** One page as it looks to a reader: upright text and drawn lines. */
export type PdfPage = {
  readonly width: number
  readonly height: number
  readonly texts: readonly PlacedText[]
  readonly rules: readonly Rule[]
}
