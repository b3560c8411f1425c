const MINUTE_MS = 60_000
const LONGEST_MINUTES = 60
/** Longer than any mail server is away for repairs; RFC 5321 asks for four to five days. */
const GIVEN_UP_AFTER_MS = 5 * 24 * 60 * MINUTE_MS

/**
 * When a mail that was refused for now is tried again: after 1, 2, 4 … minutes, at most an hour; null once it has
 * waited for five days.
 */
export function nextTry(
  { attempts, createdAt }: { readonly attempts: number; readonly createdAt: Date },
  now: Date,
): Date | null {
  if (now.getTime() - createdAt.getTime() > GIVEN_UP_AFTER_MS) return null
  const minutes = Math.min(2 ** attempts, LONGEST_MINUTES)
  return new Date(now.getTime() + minutes * MINUTE_MS)
}
