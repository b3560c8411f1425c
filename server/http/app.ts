import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import type { Endpoint } from '#contract/endpoint'
import { LARGEST_PAPER_IN_BYTES, paperProblem } from '#paperwork/formats/paper-problem'
import { answers } from '#persistence/database'
import { Refusal } from '#platform/refusal'
import type { Settings } from '#platform/settings'
import { hiddenInLogs } from './hidden-in-logs.ts'
import { answerFor } from './problem.ts'
import { createServe, type Serve, type Service } from './route.ts'
import { serveWeb } from './web-files.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    endpoint?: Endpoint
  }
}

/** Longer than any upload takes, its wait for a place included; who sends slower only keeps others waiting. */
const LONGEST_REQUEST_MS = 10 * 60_000

/** What the HTTP server is put together from. */
export interface AppParts {
  readonly service: Service
  readonly settings: Pick<Settings, 'publicUrl' | 'logLevel' | 'trustedProxies'>
  /** Hands each module the way to serve its endpoints. */
  readonly routes: readonly ((serve: Serve, app: FastifyInstance) => void)[]
  /** Folder of the built pages; without it only the API answers. */
  readonly webFolder: string | undefined
}

/** Puts the HTTP server together; it does not listen yet. */
export async function createApp({
  service,
  settings,
  routes,
  webFolder,
}: AppParts): Promise<FastifyInstance> {
  const app = fastify({
    logger: { level: settings.logLevel, redact: [...hiddenInLogs] },
    trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
    bodyLimit: 1024 * 1024,
    requestTimeout: LONGEST_REQUEST_MS,
    // A browser keeps its connections open; a stop must not wait for it to let go.
    forceCloseConnections: true,
    logController: new LogController({ disableRequestLogging: true }),
    // An address that is none is refused before any route is looked for.
    frameworkErrors: (error, request, reply) => answerError(error, request, reply),
  })
  await app.register(helmet, { contentSecurityPolicy: { directives: contentPolicy(settings.publicUrl) } })
  await app.register(cookie)
  await app.register(multipart, {
    limits: { fileSize: LARGEST_PAPER_IN_BYTES, files: 1, fields: 10, parts: 11 },
  })
  await app.register(rateLimit, { global: false, errorResponseBuilder: () => new Refusal('tooManyRequests') })
  app.setErrorHandler<FastifyError>(answerError)
  app.addHook('onRequest', refuseForeignOrigin(new URL(settings.publicUrl).host))

  app.get('/healthz', async () => {
    await answers(service.db)
    return { status: 'ok' }
  })
  const serve = createServe(app, service)
  for (const addRoutes of routes) addRoutes(serve, app)
  await serveWeb(app, webFolder)
  return app
}

function contentPolicy(publicUrl: string): Record<string, string[] | null> {
  return {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: publicUrl.startsWith('https:') ? [] : null,
  }
}

/** A page of another site may make a browser send our cookie; it cannot fake where it comes from. */
function refuseForeignOrigin(publicHost: string): (request: FastifyRequest) => Promise<void> {
  return async (request) => {
    const { origin } = request.headers
    if (request.method === 'GET' || request.method === 'HEAD' || origin === undefined) return
    const host = URL.canParse(origin) ? new URL(origin).host : ''
    // Behind a proxy that does not hand its name on, only the public address is what the browser sees.
    if (host !== request.host && host !== publicHost) throw new Refusal('notAllowed')
  }
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): unknown {
  const refusal = refusalFor(error)
  if (refusal.code === 'serverFault')
    request.log.error({ err: error, url: request.routeOptions.url }, 'request failed')
  const { status, body } = answerFor(refusal)
  const detail = refusal.code === 'serverFault' ? `${body.detail} (mã ${request.id})` : body.detail
  return reply.code(status).send({ ...body, detail })
}

function refusalFor(error: FastifyError | Refusal): Refusal {
  if (error instanceof Refusal) return error
  if (error.code === 'FST_REQ_FILE_TOO_LARGE') {
    return new Refusal('paperTooLarge', paperProblem('tooLarge').message)
  }
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return new Refusal('malformedRequest', 'Nội dung gửi lên dài quá mức; hãy chia nhỏ rồi gửi lại.')
  }
  if (error.code === 'FST_ERR_BAD_URL') return new Refusal('notFound')
  if (error.statusCode === 429) return new Refusal('tooManyRequests')
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return new Refusal('malformedRequest')
  }
  return new Refusal('serverFault')
}
