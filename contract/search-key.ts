/**
 * The form in which names are searched and matched: NFC, lower case, without tones and marks, `đ` as `d`, one space
 * between words, punctuation dropped. "Phòng Quản lý Đầu tư" → "phong quan ly dau tu".
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
