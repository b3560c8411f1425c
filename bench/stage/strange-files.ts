import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { allSyllables, writeTcvn3, writeVni } from '#paperwork/formats/examples/write-legacy-text'

/** A file as somebody may hand it in. */
export type StrangeFile = { readonly bytes: Uint8Array; readonly name: string }

const EXAMPLES = ['plan.doc', 'odd.doc', 'legacy.doc', 'plan.rtf', 'odd.rtf', 'legacy.rtf'].map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`../../paperwork/formats/examples/${name}`, import.meta.url))),
}))

const share = fc.double({ min: 0, max: 0.9999, noNaN: true })

/** Old Word files with some bytes or whole stretches replaced, their ends cut off, under the wrong names too. */
const damagedWordFile: fc.Arbitrary<StrangeFile> = fc
  .tuple(
    fc.constantFrom(...EXAMPLES),
    fc.array(fc.tuple(share, fc.oneof(fc.constantFrom(0, 1, 2, 7, 127, 128, 254, 255), fc.nat(255))), {
      maxLength: 60,
    }),
    fc.tuple(share, share, fc.nat(600)),
    fc.oneof(fc.constant(1), share),
    fc.constantFrom('a.doc', 'a.docx', 'a.rtf'),
  )
  .map(([example, changes, [from, to, length], kept, name]) => {
    const bytes = Uint8Array.from(example.bytes)
    for (const [at, value] of changes) bytes[Math.floor(at * bytes.length)] = value
    bytes.copyWithin(
      Math.floor(to * bytes.length),
      Math.floor(from * bytes.length),
      Math.floor(from * bytes.length) + length,
    )
    return { bytes: bytes.subarray(0, Math.ceil(kept * bytes.length)), name }
  })

const syllables = allSyllables()
const words = fc.array(
  fc.constantFrom(...syllables, 'Ban', 'UBND', '15/KH-BQLKKT', '®', 'café', '«', '-', '|'),
  {
    maxLength: 60,
  },
)
const writings: readonly ((text: string) => string)[] = [
  writeTcvn3,
  writeVni,
  (text) => text,
  (text) => text.normalize('NFD'),
]

/** Texts of which each line is in another encoding, as the bytes of an old file or of one of today. */
const mixedText: fc.Arbitrary<StrangeFile> = fc
  .tuple(
    fc.array(fc.tuple(words, fc.constantFrom(...writings)), { maxLength: 12 }),
    fc.constantFrom('latin1', 'utf8', 'utf16le'),
  )
  .map(([lines, encoding]) => ({
    bytes: new Uint8Array(
      Buffer.from(lines.map(([line, write]) => write(line.join(' '))).join('\n'), encoding),
    ),
    name: 'a.txt',
  }))

/** Old Word files and texts in old encodings, damaged and mixed beyond reason. */
export const strangeFile: fc.Arbitrary<StrangeFile> = fc.oneof(damagedWordFile, mixedText)
