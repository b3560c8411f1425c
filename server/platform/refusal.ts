import type { Ability } from '#contract/ability'
import type { Problem, RefusalCode } from '#contract/refusal'

/**
 * The request is understood and will not be done. Thrown by operations and models; `server/http/problem.ts` turns it
 * into a status and a sentence. `detail` replaces the general sentence where more can be said.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  readonly detail: string | undefined
  readonly fields: Problem['fields']

  constructor(code: RefusalCode, detail?: string, fields: Problem['fields'] = []) {
    super(detail ?? code)
    this.code = code
    this.detail = detail
    this.fields = fields
  }
}

/** Throws what an ability says no to. */
export function refuseUnless({ because }: Ability): void {
  if (because !== null) throw new Refusal('notAllowed', because)
}
