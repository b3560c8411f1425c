import { z } from 'zod'
import { ability } from './ability.ts'

/** The paper that a waiting deadline was filled from, its words, and how the deadline was worded before. */
export const filledDeadline = z.object({
  paperId: z.uuid(),
  source: z.string(),
  quote: z.string(),
  wordingBefore: z.string(),
  abilities: z.object({ clear: ability }),
})
