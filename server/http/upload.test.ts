import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import multipart from '@fastify/multipart'
import fastify from 'fastify'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { withUploadedFile } from './upload.ts'

// Longer than a busy machine keeps a sender waiting who is not silent at all.
const SILENCE_MS = 2_000
const app = fastify({ logger: false })
await app.register(multipart)
app.setErrorHandler((error: { code?: string }, _request, reply) =>
  reply.code(error.code === 'malformedRequest' ? 400 : 500).send({ code: error.code }),
)
let begun = 0
app.post('/file', (request) => {
  begun += 1
  return withUploadedFile(
    request,
    async ({ bytes, fileName }) => ({ size: bytes.length, fileName }),
    SILENCE_MS,
  )
})
await app.listen({ port: 0, host: '127.0.0.1' })
const { port } = app.server.address() as AddressInfo
afterAll(() => app.close())

const sockets: Socket[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
})

/** Begins to send a file and falls silent. */
async function fallSilent(sent: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  sockets.push(socket)
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  const before = begun
  socket.write(
    `POST /file HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 5000\r\n\r\n${sent}`,
  )
  await expect.poll(() => begun).toBe(before + 1)
  return socket
}

const FILE_HEAD = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc'

async function sendWhole(): Promise<unknown> {
  const form = new FormData()
  form.append('file', new File(['abc'], 'a.txt'))
  return (await fetch(`http://127.0.0.1:${port}/file`, { method: 'POST', body: form })).json()
}

describe('files that are sent', () => {
  it.each([
    ['in the middle of the file', FILE_HEAD],
    ['before the file has begun', '--x\r\n'],
  ])('do not wait for those whose sender falls silent %s', async (_, sent) => {
    const silent = [await fallSilent(sent), await fallSilent(sent), await fallSilent(sent)]
    expect(await sendWhole()).toEqual({ size: 3, fileName: 'a.txt' })
    await Promise.all(silent.map((socket) => socket.closed || once(socket, 'close')))
  })

  it('do not wait for those whose sender has gone', async () => {
    const gone = [await fallSilent(FILE_HEAD), await fallSilent(FILE_HEAD), await fallSilent(FILE_HEAD)]
    for (const socket of gone) socket.destroy()
    expect(await sendWhole()).toEqual({ size: 3, fileName: 'a.txt' })
  })

  it('are refused, and no fault of the server, when they break off', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/file',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      payload: FILE_HEAD,
    })
    expect(answer.statusCode).toBe(400)
  })
})
