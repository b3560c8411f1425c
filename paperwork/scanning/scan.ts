/** A word recognised in the picture of a page: its stretch of the text, its box in pixels of the picture, 0–100 sure. */
export type ScannedWord = {
  readonly start: number
  readonly end: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly confidence: number
}

/**
 * A page that was a picture. `picture` is WebP, upright and straightened, `width` × `height` pixels; `turned` and
 * `skew` say by how many degrees clockwise it was turned for that.
 */
export type ScannedPage = {
  readonly number: number
  readonly picture: Uint8Array
  readonly width: number
  readonly height: number
  readonly turned: 0 | 90 | 180 | 270
  readonly skew: number
  readonly confidence: number
  readonly words: readonly ScannedWord[]
}

/** The pages of a paper that were read from pictures, and how sure the recognition is of the whole, 0–100. */
export type Scan = { readonly pages: readonly ScannedPage[]; readonly confidence: number }
