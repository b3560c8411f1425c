import { z } from 'zod'

const part = z.object({ start: z.int(), end: z.int(), name: z.string() })

/** One of the papers that lie in a file: its stretch of the text and its name. */
export type StoredPart = z.infer<typeof part>

/** The parts of a paper as they are stored; none where the paper is older than the question. */
export function storedParts(stored: unknown): readonly StoredPart[] {
  return z.array(part).parse(stored)
}
