import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Answered, Endpoint } from '#contract/endpoint'
import { type Actor, type Operation, perform, type Workshop } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { answerWriter } from './answer-writer.ts'
import { fieldSentence } from './field-sentence.ts'
import type { Caller, FindCaller } from './session.ts'
import { JSON_TYPE, sendWritten, WrittenAnswer } from './written-answer.ts'

/** What a route needs from the program around it. */
export interface Service extends Workshop {
  readonly findCaller: FindCaller
}

type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined

/** What a handler is handed: the parsed request, the caller, and a way to run an operation for that caller. */
export interface Knock<E extends Endpoint> {
  readonly params: Output<NonNullable<E['params']>>
  readonly query: Output<NonNullable<E['query']>>
  readonly body: Output<NonNullable<E['body']>>
  readonly caller: Caller
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  /** The member who acts; a caller who is none is answered 401 before the handler runs. */
  actor(): Actor
  /** One transaction for the member; reading only when the method is GET. */
  run<T>(work: (operation: Operation) => Promise<T>): Promise<T>
}

/** Answers one endpoint; modules are handed it and say with it what they serve. */
export type Serve = <E extends Endpoint>(
  endpoint: E,
  handle: (knock: Knock<E>) => Promise<Answered<E> | WrittenAnswer>,
) => void

/** Serves endpoints of the contract: finds the caller, parses the request, runs the handler, shapes the answer. */
export function createServe(app: FastifyInstance, service: Service): Serve {
  return (endpoint, handle) => {
    const write = answerWriter(endpoint.answer)
    app.route({
      method: endpoint.method,
      url: endpoint.path,
      config: { endpoint },
      handler: async (request, reply) => {
        const caller = await service.findCaller(request.headers)
        refuseStranger(endpoint, caller)
        const answer = await handle({
          ...parsed(endpoint, request),
          caller,
          request,
          reply,
          ...forMember(service, endpoint, caller),
        })
        if (answer instanceof WrittenAnswer) return sendWritten(request, reply, answer)
        if (endpoint.download || answer === undefined || answer === null) return answer
        return reply.serializer(write).type(JSON_TYPE).send(answer)
      },
    })
  }
}

function refuseStranger({ access }: Endpoint, caller: Caller): void {
  if (access === 'public') return
  if (caller.kind === 'nobody') throw new Refusal('notSignedIn')
  if (access === 'member' && caller.kind !== 'member')
    throw new Refusal('notSignedIn', 'Hãy chọn cơ quan để làm việc.')
}

function parsed<E extends Endpoint>(
  endpoint: E,
  request: FastifyRequest,
): Pick<Knock<E>, 'params' | 'query' | 'body'> {
  return {
    params: parse(endpoint.params, request.params) as Output<NonNullable<E['params']>>,
    query: parse(endpoint.query, request.query) as Output<NonNullable<E['query']>>,
    body: (endpoint.upload ? undefined : parse(endpoint.body, request.body)) as Output<
      NonNullable<E['body']>
    >,
  }
}

function parse(schema: z.ZodType | undefined, value: unknown): unknown {
  if (!schema) return undefined
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new Refusal(
    'malformedRequest',
    undefined,
    result.error.issues.map(({ path, message }) => ({ path: path.join('.'), detail: message })),
  )
}

function forMember(
  service: Service,
  endpoint: Endpoint,
  caller: Caller,
): Pick<Knock<Endpoint>, 'actor' | 'run'> {
  const actor = (): Actor => {
    if (caller.kind !== 'member') throw new Refusal('notSignedIn')
    return caller.actor
  }
  return {
    actor,
    run: (work) =>
      perform(service, { actor: actor(), action: endpoint.id, readOnly: endpoint.method === 'GET' }, work),
  }
}

// Where a check of the contract brings no sentence of its own.
z.config({ customError: fieldSentence })
