/** A file to be put into an archive. */
export interface ZipEntry {
  readonly name: string
  readonly text: string
}

/** An archive that stores its files as they are: enough for the parts of a workbook, and readable everywhere. */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const locals: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, text } of entries) {
    const part = { name: encoder.encode(name), bytes: encoder.encode(text) }
    const facts = factsOf(part)
    const local = joined([words([[4, 0x04034b50]]), facts, part.name, part.bytes])
    directory.push(
      joined([
        words([
          [4, 0x02014b50],
          [2, 20],
        ]),
        facts,
        words([
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, offset],
        ]),
        part.name,
      ]),
    )
    locals.push(local)
    offset += local.length
  }
  const index = joined(directory)
  const count = entries.length
  const end = words([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, index.length],
    [4, offset],
    [2, 0],
  ])
  return joined([...locals, index, end])
}

// Version, flags (names in UTF-8), method, time, day (1 January 1980), checksum, both sizes, lengths of name and extra.
function factsOf({ name, bytes }: { name: Uint8Array; bytes: Uint8Array }): Uint8Array {
  const size = bytes.length
  return words([
    [2, 20],
    [2, 0x0800],
    [2, 0],
    [2, 0],
    [2, 0x21],
    [4, checksum(bytes)],
    [4, size],
    [4, size],
    [2, name.length],
    [2, 0],
  ])
}

/** Numbers one after another, each in two or four bytes, the lowest first. */
function words(fields: readonly (readonly [2 | 4, number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [width]) => sum + width, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += width
  }
  return bytes
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (remainders[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}
