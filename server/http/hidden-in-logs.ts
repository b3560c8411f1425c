/** What is not written into logs: sign-ins, and what PostgreSQL quotes in its errors, which may be words of a paper. */
export const hiddenInLogs: readonly string[] = [
  'req.headers.cookie',
  'req.headers.authorization',
  'err.detail',
  'err.where',
  'err.internalQuery',
]
