import { Refusal } from '#platform/refusal'

/** What PostgreSQL says about a name or an address that is taken, in words; anything else goes on. */
export function refusedName(cause: unknown): never {
  const { code, constraint = '' } = cause as { code?: string; constraint?: string }
  if (code !== '23505') throw cause
  const isName = constraint.includes('user_name')
  const detail = isName
    ? 'Tên đăng nhập này đã được dùng; hãy chọn tên khác.'
    : 'Địa chỉ thư này đã có tài khoản; hãy dùng địa chỉ khác.'
  throw new Refusal('nameTaken', detail, [{ path: isName ? 'userName' : 'email', detail }])
}
