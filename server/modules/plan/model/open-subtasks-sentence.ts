/** Which sub-tasks are not done yet, in one sentence: who finishes their task has to know. */
export function openSubtasksSentence(
  open: readonly { readonly title: string; readonly unitName: string }[],
): string {
  const named = open.slice(0, NAMED_AT_MOST).map(({ title, unitName }) => `“${title}” (${unitName})`)
  const more = open.length - named.length
  const rest = more > 0 ? ` và ${more} việc khác` : ''
  return `Còn ${open.length} việc con chưa xong: ${named.join(', ')}${rest}. Hãy xác nhận nếu vẫn kết thúc nhiệm vụ.`
}

const NAMED_AT_MOST = 5
