/** What a password has to be, in one sentence under its field; the server judges the rest. */
export const PASSWORD_RULE = 'Ít nhất 10 ký tự; dễ nhớ nhất là một cụm nhiều từ, có dấu cũng được.'

/** Whether a new password was typed the same twice. */
export function repeatProblem(password: string, repeated: string): string | null {
  return password === repeated ? null : 'Hai lần nhập không giống nhau.'
}
