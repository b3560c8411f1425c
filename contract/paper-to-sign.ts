import { z } from 'zod'

/** A paper that is written and waits for the signature of the leadership; each module that has such papers tells them. */
export const paperToSign = z.object({
  /** `movement`, `inspection`, `report` …: with the id it names the paper over all modules. */
  kind: z.string(),
  id: z.uuid(),
  title: z.string(),
  /** Where it is found in the app. */
  path: z.string(),
  /** The day since when it waits. */
  since: z.string(),
})
export type PaperToSign = z.infer<typeof paperToSign>
