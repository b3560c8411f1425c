// Long passwords that are tried first all the same.
const common = new Set([
  '1234567890',
  '0123456789',
  '12345678910',
  '123456789a',
  'qwertyuiop',
  'password123',
  'matkhau123',
  'matkhau1234',
  'thiduakhenthuong',
  'khenthuong',
  'vietnam123',
  'administrator',
])

/** Why a password would be guessed at once; undefined when nothing speaks against it. */
export function whyGuessable(password: string, names: readonly string[]): string | undefined {
  const plain = password.toLowerCase()
  if (new Set(plain).size < 4 || common.has(plain)) {
    return 'Mật khẩu này quá dễ đoán; hãy dùng một cụm nhiều từ mà chỉ mình bạn nghĩ ra.'
  }
  const own = names
    .map((name) => name.toLowerCase())
    .flatMap((name) => [name, name.split('@')[0] ?? ''])
    .filter((name) => name.length > 3)
  if (own.some((name) => plain.replaceAll(name, '').length < 4)) {
    return 'Mật khẩu không được là tên đăng nhập hay địa chỉ thư của bạn.'
  }
  return undefined
}
