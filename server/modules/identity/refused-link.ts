import { Refusal } from '#platform/refusal'

/** What PostgreSQL says about the person of a membership, in words; anything else goes on. */
export function refusedLink(cause: unknown): never {
  const { code, constraint = '' } = cause as { code?: string; constraint?: string }
  const at = (detail: string) => [{ path: 'personId', detail }]
  if (code === '23505' && constraint === 'membership_person') {
    const detail = 'Người này đã gắn với một tài khoản khác.'
    throw new Refusal('nameTaken', detail, at(detail))
  }
  if (code === '23503' && constraint.includes('person')) {
    const detail = 'Không tìm thấy người này trong cơ quan; hãy chọn lại.'
    throw new Refusal('notFound', detail, at(detail))
  }
  throw cause
}
