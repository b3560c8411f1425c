import { isAPIError } from 'better-auth/api'
import { Refusal } from '#platform/refusal'

const wrongCode = 'Mã không đúng hoặc đã hết hạn; hãy nhập mã mới nhất trong ứng dụng.'

/** What the sign-in library refuses, in our words. Anything it says beyond these is a fault of ours. */
const refusals: Readonly<Record<string, () => Refusal>> = {
  INVALID_CODE: () => atField('code', wrongCode),
  INVALID_BACKUP_CODE: () => atField('code', 'Mã dự phòng không đúng hoặc đã dùng rồi.'),
  INVALID_TWO_FACTOR_COOKIE: () =>
    new Refusal('linkExpired', 'Bước xác thực đã quá 10 phút; hãy đăng nhập lại từ đầu.'),
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: () =>
    new Refusal('linkExpired', 'Đã nhập sai mã 5 lần; hãy đăng nhập lại từ đầu.'),
  ACCOUNT_TEMPORARILY_LOCKED: () =>
    new Refusal('accountLocked', 'Nhập sai mã nhiều lần; hãy thử lại sau 15 phút.'),
  TOTP_ALREADY_ENABLED: () => new Refusal('illegalMove', 'Xác thực hai bước đã bật; hãy tải lại trang.'),
  TOTP_NOT_ENABLED: () => new Refusal('illegalMove', 'Xác thực hai bước chưa được thiết lập.'),
  TWO_FACTOR_NOT_ENABLED: () => new Refusal('illegalMove', 'Xác thực hai bước chưa được bật.'),
  INVALID_TOKEN: () => new Refusal('linkExpired'),
}

/** A refusal that a form shows at one of its fields. */
export function atField(path: string, detail: string): Refusal {
  return new Refusal('malformedRequest', detail, [{ path, detail }])
}

/** Waits for the sign-in library and turns what it refuses into a refusal of ours, at the field the form calls so. */
export async function asked<T>(answer: Promise<T>, passwordField = 'password'): Promise<T> {
  try {
    return await answer
  } catch (cause) {
    const code = isAPIError(cause) ? cause.body?.code : undefined
    if (code === 'INVALID_PASSWORD') throw atField(passwordField, 'Mật khẩu không đúng.')
    throw (code && refusals[code]?.()) || cause
  }
}
