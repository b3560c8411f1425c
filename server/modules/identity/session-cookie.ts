import { createHmac, timingSafeEqual } from 'node:crypto'

const COOKIE = /(?:^|;\s*)(?:__Secure-)?thidua\.session_token=([^;]+)/

/** The session token in a cookie header when its signature is ours; nothing is asked of the database for a forged one. */
export function readSessionToken(cookieHeader: string | undefined, secret: string): string | undefined {
  const [, encoded] = COOKIE.exec(cookieHeader ?? '') ?? []
  if (!encoded) return undefined
  const signed = decoded(encoded)
  const dot = signed.lastIndexOf('.')
  if (dot < 1) return undefined
  const token = signed.slice(0, dot)
  const given = Buffer.from(signed.slice(dot + 1), 'base64')
  const right = createHmac('sha256', secret).update(token).digest()
  return given.length === right.length && timingSafeEqual(given, right) ? token : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
