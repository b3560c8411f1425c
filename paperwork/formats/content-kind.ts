/** What the bytes themselves say that a file is, whatever its name. */
export type ContentKind = 'docx' | 'pdf' | 'text' | 'encryptedOffice' | 'legacyOffice' | 'zip' | 'other'

/** A PDF may carry a little rubbish before its mark; readers accept it within the first kilobyte. */
const PDF_MARK_WITHIN = 1024

const OLE2_MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04]
const EMPTY_ZIP_MARK = [0x50, 0x4b, 0x05, 0x06]

/** Recognises what a file holds by its first bytes. Whether a zip is a Word paper shows only when it is opened. */
export function recogniseContent(bytes: Uint8Array): ContentKind {
  if (startsWith(bytes, OLE2_MARK)) {
    return contains(bytes, utf16('EncryptedPackage')) ? 'encryptedOffice' : 'legacyOffice'
  }
  if (startsWith(bytes, ZIP_MARK) || startsWith(bytes, EMPTY_ZIP_MARK)) {
    return contains(bytes, ascii('word/')) ? 'docx' : 'zip'
  }
  const head = bytes.subarray(0, PDF_MARK_WITHIN)
  if (contains(head, ascii('%PDF-'))) return 'pdf'
  return bytes.includes(0) ? 'other' : 'text'
}

/** The usual extension of a file that is no paper, such as `png` or `exe`; undefined when it is not known. */
export async function nameOfContent(bytes: Uint8Array): Promise<string | undefined> {
  // Known to hundreds of formats, and only asked when a file is refused.
  const { fileTypeFromBuffer } = await import('file-type')
  const known = await fileTypeFromBuffer(bytes)
  return known?.ext
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

function contains(bytes: Uint8Array, mark: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(mark)
}

function ascii(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

function utf16(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le')
}
