import { z } from 'zod'

/**
 * The JSON Schema from which Fastify compiles the serialiser of an answer; keys that the contract does not name never
 * leave the server. A nullable value becomes a list of types: an `anyOf` would be decided anew for each value.
 */
export function answerSchema(answer: z.ZodType): Record<string, unknown> {
  const schema = z.toJSONSchema(answer, {
    target: 'draft-7',
    io: 'output',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => flattenNullable(jsonSchema),
  }) as Record<string, unknown>
  delete schema.$schema
  return schema
}

function flattenNullable(schema: Record<string, unknown>): void {
  const options = schema.anyOf
  if (!Array.isArray(options) || options.length !== 2 || options[1]?.type !== 'null') return
  const [value] = options as [Record<string, unknown>]
  if (typeof value.type !== 'string' || value.enum !== undefined) return
  delete schema.anyOf
  Object.assign(schema, value, { type: [value.type, 'null'] })
}
