/** The largest file that is kept as evidence; the server has the last word. */
export const LARGEST_EVIDENCE_IN_MEGABYTES = 25

const KILOBYTE = 1024
const MEGABYTE = KILOBYTE * KILOBYTE

/** "312 KB", "4,2 MB". */
export function fileSize(bytes: number): string {
  if (bytes < MEGABYTE) return `${Math.max(1, Math.round(bytes / KILOBYTE))} KB`
  return `${(bytes / MEGABYTE).toFixed(1).replace('.', ',')} MB`
}

/** Why a file need not be sent at all; null when it may. */
export function tooLargeSentence({
  name,
  size,
}: {
  readonly name: string
  readonly size: number
}): string | null {
  if (size <= LARGEST_EVIDENCE_IN_MEGABYTES * MEGABYTE) return null
  return `Tệp ${name} nặng ${fileSize(size)}, quá mức ${LARGEST_EVIDENCE_IN_MEGABYTES} MB; hãy nén ảnh hoặc tách tệp rồi gửi lại.`
}
