/** What a key asks of the list of rows. */
export type RowCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'edit'
  | 'leave'
  | 'drop'
  | 'split'
  | 'merge'
  | 'search'
  | 'showInPaper'
  | 'undo'
  | 'help'

/** A key press, as far as it matters here. */
export type KeyPress = {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
  /** Whether the person is writing into a field. */
  readonly typing: boolean
}

const plain: Readonly<Record<string, RowCommand>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'edit',
  Escape: 'leave',
  x: 'drop',
  s: 'split',
  m: 'merge',
  o: 'showInPaper',
  '/': 'search',
  '?': 'help',
}

/** The keys as the help shows them. */
export const keyHelp: readonly (readonly [keys: string, does: string])[] = [
  ['j  ↓', 'Dòng sau'],
  ['k  ↑', 'Dòng trước'],
  ['Enter', 'Sửa dòng đang chọn'],
  ['Esc', 'Thôi sửa, về danh sách'],
  ['o', 'Xem đoạn ấy trong văn bản'],
  ['x', 'Bỏ dòng, hoặc lấy lại dòng đã bỏ'],
  ['s', 'Tách dòng thành hai'],
  ['m', 'Gộp với dòng sau'],
  ['/', 'Tìm trong các dòng'],
  ['Ctrl + Z', 'Hoàn tác'],
  ['?', 'Bảng phím tắt này'],
]

/** The command of a key press, or null when the key belongs to whatever the person is writing into. */
export function commandOf(press: KeyPress): RowCommand | null {
  if (press.typing) return press.key === 'Escape' ? 'leave' : null
  if (press.alt) return null
  if (press.ctrl) return press.key === 'z' ? 'undo' : null
  const command = plain[press.key]
  return press.shift && press.key !== '?' ? null : (command ?? null)
}

/** The row that a command leads to; the list does not wrap around. */
export function rowAfter(ids: readonly string[], current: string | null, command: RowCommand): string | null {
  const at = current === null ? -1 : ids.indexOf(current)
  if (command === 'next') return ids[Math.min(at + 1, ids.length - 1)] ?? null
  if (command === 'previous') return ids[Math.max(at - 1, 0)] ?? null
  if (command === 'first') return ids[0] ?? null
  if (command === 'last') return ids.at(-1) ?? null
  return current
}
