import type { Actor } from '#platform/operation'

/** Who sends a request. `account` is signed in but acts for no agency yet. */
export type Caller =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'account'; readonly accountId: string; readonly name: string }
  | {
      readonly kind: 'member'
      readonly actor: Actor
      /** Another one on another day and after every change of the agency's rows: what was shown as of it stands. */
      readonly asOf: string
    }

/** Finds the caller behind the headers of a request; identity provides it. */
export type FindCaller = (headers: { readonly cookie?: string | undefined }) => Promise<Caller>
