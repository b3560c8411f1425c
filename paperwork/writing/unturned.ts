/** Marks that turn the direction of the text around them; no letters show them, and no Vietnamese word needs one. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** What is to be printed with every text in it free of marks that make it read otherwise than it is written. */
export function unturned<T>(printed: T): T
export function unturned(printed: unknown): unknown {
  if (typeof printed === 'string') return printed.replace(TURNING, '')
  if (Array.isArray(printed)) return printed.map((each: unknown) => unturned(each))
  if (typeof printed !== 'object' || printed === null) return printed
  return Object.fromEntries(Object.entries(printed).map(([name, each]) => [name, unturned(each)]))
}
