/** A piece of an RTF file: a word with its number, a sign behind a backslash, a brace, bytes of text. */
export type RtfToken =
  | { readonly kind: 'word'; readonly name: string; readonly value: number | undefined }
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'bytes'; readonly bytes: string }

const TOKEN =
  /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|((?:[^\\{}\r\n]+))|[\r\n]+/gy

/** The pieces of an RTF file, whose bytes stand in `source` one to a letter; stops at the first that is none. */
export function* readRtfTokens(source: string): Generator<RtfToken> {
  const next = new RegExp(TOKEN)
  for (let found = next.exec(source); found !== null; found = next.exec(source)) {
    const [, name, value, hex, sign, brace, bytes] = found
    if (name !== undefined) {
      const number = value === undefined ? undefined : Number(value)
      // Raw bytes follow, of a picture mostly.
      if (name === 'bin') next.lastIndex += Math.max(number ?? 0, 0)
      yield { kind: 'word', name, value: number }
    } else if (hex !== undefined)
      yield { kind: 'bytes', bytes: String.fromCharCode(Number.parseInt(hex, 16)) }
    else if (sign !== undefined) yield { kind: 'sign', sign }
    else if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' }
    else if (bytes !== undefined) yield { kind: 'bytes', bytes }
  }
}
