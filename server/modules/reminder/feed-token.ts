import { createHash, randomBytes } from 'node:crypto'

/** A new secret, as it stands in an address. */
export const newToken = (): string => randomBytes(24).toString('base64url')

/** What is kept of a secret. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex')
