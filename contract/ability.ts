import { z } from 'zod'

/** Whether the one who asks may do something now and, when not, the sentence that the disabled button shows. */
export const ability = z.object({ allowed: z.boolean(), because: z.string().nullable() })
export type Ability = z.infer<typeof ability>

/** Yes. */
export const allowed: Ability = { allowed: true, because: null }

/** No, with the reason in words. */
export const denied = (because: string): Ability => ({ allowed: false, because })
