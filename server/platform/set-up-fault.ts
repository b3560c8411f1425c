/** Something around the program that the one who runs it must put right; the message says what and how. */
export class SetUpFault extends Error {
  override readonly name = 'SetUpFault'
}

const UNREACHABLE =
  'Không nối được máy chủ cơ sở dữ liệu; hãy kiểm tra địa chỉ trong DATABASE_URL và xem máy chủ có đang chạy không.'
const TURNED_AWAY =
  'Máy chủ cơ sở dữ liệu không nhận tài khoản này; hãy kiểm tra tên và mật khẩu trong DATABASE_URL (và DATABASE_APP_URL).'

/** Codes of the machine and of PostgreSQL that are no fault of ours. */
const sentences: Readonly<Record<string, string>> = {
  EADDRINUSE:
    'Cổng này đang được chương trình khác dùng; hãy tắt chương trình đó hoặc đặt PORT là một số khác.',
  EADDRNOTAVAIL: 'Máy này không có địa chỉ ghi trong HOST; hãy sửa HOST.',
  ECONNREFUSED: UNREACHABLE,
  ENOTFOUND: UNREACHABLE,
  EAI_AGAIN: UNREACHABLE,
  EHOSTUNREACH: UNREACHABLE,
  ETIMEDOUT: UNREACHABLE,
  '28000': TURNED_AWAY,
  '28P01': TURNED_AWAY,
  '3D000': 'Máy chủ không có cơ sở dữ liệu ghi trong DATABASE_URL; hãy tạo trước hoặc sửa tên.',
}

/** The sentence for the one who runs the program when the cause lies around it; undefined when the fault is ours. */
export function setUpSentence(error: unknown): string | undefined {
  if (error instanceof SetUpFault) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return sentences[code]
}
