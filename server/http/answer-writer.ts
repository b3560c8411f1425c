import fastJson from 'fast-json-stringify'
import { z } from 'zod'

/**
 * Writes an answer as JSON; keys that the contract does not name never leave the server. The writer is compiled with
 * the first answer: of hundreds of endpoints a start needs few, and each compiled one takes some 70 kB.
 */
export function answerWriter(answer: z.ZodType): (value: unknown) => string {
  let write: ((value: unknown) => string) | undefined
  return (value) => {
    write ??= fastJson(jsonSchemaOf(answer))
    return write(value)
  }
}

/** A nullable value becomes a list of types: an `anyOf` would be decided anew for each value. */
function jsonSchemaOf(answer: z.ZodType): Record<string, unknown> {
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
