import { isVietnameseSyllable } from './vietnamese-syllable.ts'

/**
 * The text of bytes in UTF-8 (with or without mark) or UTF-16; undefined when they are neither.
 * UTF-16 without a mark is recognised by the zero bytes of its spaces and line ends.
 */
export function decodeUnicode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be')
  const byZeros = utf16ByZeros(bytes)
  return decode(bytes, byZeros ?? 'utf-8')
}

/** The text as if each byte were a letter of Windows-1252: how old Vietnamese files look to a modern program. */
export function decodeSingleBytes(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
}

/**
 * The text of bytes in Windows-1258, the Vietnamese page of old Windows, which puts the tone behind its letter;
 * undefined when that makes no Vietnamese of them.
 */
export function decodeWindows1258(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  const words = text.match(/[\p{L}\p{M}]*[^\p{ASCII}\P{L}][\p{L}\p{M}]*/gu) ?? []
  const syllables = words.filter(isVietnameseSyllable).length
  return syllables >= FEWEST_SYLLABLES && syllables > LEAST_SHARE * words.length ? text : undefined
}

/** From this many and this share of syllables on an encoding is the right one. */
const FEWEST_SYLLABLES = 4
const LEAST_SHARE = 0.7

/** Whether bytes that are no valid UTF-8 were so before some were lost: most letters beyond ASCII are still whole. */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  const beyondAscii = new TextDecoder().decode(bytes).match(/[^\p{ASCII}]/gu) ?? []
  const lost = beyondAscii.filter((letter) => letter === '\ufffd').length
  return lost < beyondAscii.length / 2
}

/** Whether bytes hold what no text holds: control characters other than tab, line end, page end. */
export function looksBinary(text: string): boolean {
  let controls = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d) controls += 1
  }
  return controls > MOST_CONTROLS && controls > text.length * LARGEST_CONTROL_SHARE
}

/** A few stray control characters are dirt from copying, not a sign of a binary file. */
const MOST_CONTROLS = 2
const LARGEST_CONTROL_SHARE = 0.002

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined
  const sample = bytes.subarray(0, 4_000)
  let even = 0
  let odd = 0
  sample.forEach((byte, index) => {
    if (byte !== 0) return
    if (index % 2 === 0) even += 1
    else odd += 1
  })
  const few = sample.length / 20
  if (odd > few && even === 0) return 'utf-16le'
  return even > few && odd === 0 ? 'utf-16be' : undefined
}
