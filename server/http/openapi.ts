import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Endpoint } from '#contract/endpoint'
import { problem } from '#contract/refusal'
import { allEndpoints } from './endpoints.ts'

type Json = Readonly<Record<string, unknown>>

/** The contract as OpenAPI 3.1, for programs that are not our web: `GET /openapi.json`. */
export function describeContract(endpoints: readonly Endpoint[]): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: describeEndpoint(endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Thi đua, khen thưởng', version: '1' },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'thidua.session_token' } },
      responses: {
        refused: {
          description: 'Không làm được: mã cho chương trình, câu cho người đọc, các ô sai.',
          content: { 'application/json': { schema: schemaOf(problem, 'output') } },
        },
      },
    },
  }
}

/** Serves the description; it is made when first asked for. */
export function openApiRoutes(_serve: unknown, app: FastifyInstance): void {
  let description: Promise<Json> | undefined
  app.get('/openapi.json', () => {
    description ??= allEndpoints().then(describeContract)
    return description
  })
}

function describeEndpoint(endpoint: Endpoint): Json {
  const { id, title, access, params, query, body, answer, upload, download } = endpoint
  const parameters = [...parametersOf(params, 'path'), ...parametersOf(query, 'query')]
  return {
    operationId: id,
    summary: title,
    tags: [id.split('.')[0]],
    security: access === 'public' ? [] : [{ session: [] }],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body || upload ? { requestBody: bodyOf(endpoint) } : {}),
    responses: {
      200: {
        description: 'Xong.',
        content: download
          ? { 'application/octet-stream': {} }
          : { 'application/json': { schema: schemaOf(answer, 'output') } },
      },
      default: { $ref: '#/components/responses/refused' },
    },
  }
}

function bodyOf({ body, upload }: Endpoint): Json {
  const schema = body ? schemaOf(body, 'input') : { type: 'object', properties: {} }
  if (!upload) return { required: true, content: { 'application/json': { schema } } }
  const properties = { ...(schema.properties as Json), file: { type: 'string', format: 'binary' } }
  return { required: true, content: { 'multipart/form-data': { schema: { ...schema, properties } } } }
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query'): readonly Json[] {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>
    required?: readonly string[]
  }
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: value,
  }))
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
  return rest
}
