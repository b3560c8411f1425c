import { type FactsDraft, readFacts } from './facts-draft.ts'

const NAME = 'facts='

/** The part of a link that carries facts; it stays in the browser and is never sent to a server. */
export function hashOf(facts: FactsDraft): string {
  const bytes = new TextEncoder().encode(JSON.stringify(facts))
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return NAME + text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The facts that a link carries; null where it carries none. */
export function factsInHash(hash: string): FactsDraft | null {
  const text = hash.replace(/^#/, '')
  if (!text.startsWith(NAME)) return null
  try {
    const plain = atob(text.slice(NAME.length).replaceAll('-', '+').replaceAll('_', '/'))
    return readFacts(new TextDecoder().decode(Uint8Array.from(plain, (sign) => sign.charCodeAt(0))))
  } catch {
    return null
  }
}
