import { crc32, inflateRawSync } from 'node:zlib'

/** Bounds on what an archive may unfold to. A paper of 1,000 pages stays far below each of them. */
const MOST_ENTRIES = 5_000
const LARGEST_PART_IN_BYTES = 32 * 1024 * 1024
const LARGEST_WHOLE_IN_BYTES = 256 * 1024 * 1024

/** Above this size a ratio that plain XML never reaches betrays a bomb. */
const RATIO_MATTERS_ABOVE_BYTES = 16 * 1024 * 1024
const HIGHEST_RATIO = 200

type Entry = {
  readonly method: number
  readonly encrypted: boolean
  readonly packedSize: number
  readonly size: number
  readonly checksum: number
  readonly headerAt: number
}

/** The directory of a zip archive: what is inside, nothing of it inflated yet. */
export type ZipArchive = { readonly bytes: Uint8Array; readonly entries: ReadonlyMap<string, Entry> }

/** Why an archive is not read. `bomb`: it would unfold beyond the bounds above. */
export type ZipFault = 'bomb' | 'broken' | 'encrypted'

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const HEADER_SIGNATURE = 0x04034b50
const END_SIZE = 22
const ENTRY_SIZE = 46
const HEADER_SIZE = 30
const LONGEST_COMMENT = 65_535
const STORED = 0
const DEFLATED = 8

/** Reads the directory of an archive and checks its declared sizes; inflates nothing. */
export function openZip(bytes: Uint8Array): ZipArchive | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === -1) return 'broken'
  const count = view.getUint16(end + 10, true)
  const directoryAt = view.getUint32(end + 16, true)
  // 0xffffffff is the mark of Zip64, which only archives beyond 4 GB or 65,535 entries need.
  if (count > MOST_ENTRIES || directoryAt === 0xffffffff) return 'bomb'
  return readDirectory({ bytes, view, directoryAt, count })
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  return -1
}

type Directory = { bytes: Uint8Array; view: DataView; directoryAt: number; count: number }

function readDirectory({ bytes, view, directoryAt, count }: Directory): ZipArchive | ZipFault {
  const entries = new Map<string, Entry>()
  let at = directoryAt
  let total = 0
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) return 'broken'
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength))
    const size = view.getUint32(at + 24, true)
    entries.set(name.replaceAll('\\', '/'), {
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedSize: view.getUint32(at + 20, true),
      size,
      checksum: view.getUint32(at + 16, true),
      headerAt: view.getUint32(at + 42, true),
    })
    total += size
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return unfoldsTooFar(total, bytes.length) ? 'bomb' : { bytes, entries }
}

function unfoldsTooFar(total: number, packed: number): boolean {
  if (total > LARGEST_WHOLE_IN_BYTES) return true
  return total > RATIO_MATTERS_ABOVE_BYTES && total > packed * HIGHEST_RATIO
}

/**
 * The bytes of one entry; undefined when the archive has none of that name.
 * Never inflates more than the size the directory declares, and never above the bound of one part.
 */
export function readZipEntry(
  { bytes, entries }: ZipArchive,
  name: string,
): Uint8Array | ZipFault | undefined {
  const entry = entries.get(name)
  if (entry === undefined) return undefined
  if (entry.encrypted) return 'encrypted'
  if (entry.size > LARGEST_PART_IN_BYTES) return 'bomb'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { headerAt, packedSize } = entry
  if (headerAt + HEADER_SIZE > bytes.length || view.getUint32(headerAt, true) !== HEADER_SIGNATURE)
    return 'broken'
  const dataAt =
    headerAt + HEADER_SIZE + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true)
  const packed = bytes.subarray(dataAt, dataAt + packedSize)
  if (entry.method !== STORED && entry.method !== DEFLATED) return 'broken'
  const part = entry.method === STORED ? packed : inflate(packed, entry.size)
  if (typeof part === 'string') return part
  return part.length === entry.size && crc32(part) === entry.checksum ? part : 'broken'
}

function inflate(packed: Uint8Array, size: number): Uint8Array | ZipFault {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
  } catch (error) {
    // More came out than the directory declares: an archive that lies about its size is one not to trust.
    const isLonger = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    if (isLonger) return 'bomb'
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) return 'broken'
    throw error
  }
}
