import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '#platform/refusal'

/** Serves the built pages: hashed assets for ever, the page itself anew each time and for every address of the app. */
export async function serveWeb(app: FastifyInstance, folder: string | undefined): Promise<void> {
  if (folder) {
    await app.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      setHeaders: (response, path) => {
        const isHashed = path.startsWith(join(folder, 'assets'))
        response.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  app.setNotFoundHandler((request, reply) => {
    const isPage = folder && request.method === 'GET' && !/^\/(api|assets)\//.test(request.url)
    if (!isPage) throw new Refusal('notFound')
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
}
