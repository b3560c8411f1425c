import type { z } from 'zod'

/**
 * Who may knock: `public` anyone, `account` whoever is signed in, `member` whoever is signed in and acts for an
 * agency. What a member may do is decided by the module's policy, not here.
 */
export type Access = 'public' | 'account' | 'member'

/** One request the server answers: the server serves it, the browser calls it, OpenAPI describes it. */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  /** `module.verb`, also the action that the audit stores: `plan.commitDraft`. */
  readonly id: string
  /** One Vietnamese phrase that says what it does. */
  readonly title: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** With `:name` for each parameter. */
  readonly path: string
  readonly access: Access
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  readonly answer: Answer
  /** The body is a multipart upload with one `file`; the answer is a file (`answer: z.unknown()`) when `download`. */
  readonly upload?: true
  readonly download?: true
}

/** Keeps the exact types of an endpoint. */
export function endpoint<
  Params extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodType,
>(definition: Endpoint<Params, Query, Body, Answer>): Endpoint<Params, Query, Body, Answer> {
  return definition
}

/** What a caller gives an endpoint. Parts that the endpoint does not have are left out. */
export type Asked<E extends Endpoint> = Part<'params', NonNullable<E['params']>> &
  Part<'query', NonNullable<E['query']>> &
  Part<'body', NonNullable<E['body']>>

type Part<Name extends string, Schema> = Schema extends z.ZodType
  ? undefined extends z.input<Schema>
    ? { readonly [K in Name]?: z.input<Schema> }
    : { readonly [K in Name]: z.input<Schema> }
  : unknown

/** What an endpoint answers. */
export type Answered<E extends Endpoint> = z.infer<E['answer']>
