import { hash, verify } from '@node-rs/argon2'

// argon2id with 19 MiB, two passes, one lane: the first choice of the OWASP Password Storage Cheat Sheet.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** The argon2id digest of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalised(password), COST)
}

/** Whether a password is the one behind a digest. */
export function isPassword({ hash: digest, password }: { hash: string; password: string }): Promise<boolean> {
  return verify(digest, normalised(password)).catch(() => false)
}

/** Vietnamese keyboards compose letters in more than one way; the same password must stay the same. */
const normalised = (password: string): string => password.normalize('NFKC')
