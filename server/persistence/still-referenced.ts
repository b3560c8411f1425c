/** Whether PostgreSQL refused to delete a row because another one refers to it. */
export function isStillReferenced(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === '23503' || cause.code === '23001')
}
