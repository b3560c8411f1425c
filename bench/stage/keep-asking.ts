import { Agent, request } from 'node:http'

/** An address with the headers it is asked with. */
export interface Wanted {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/** For how long, or how many times; and over how many connections. */
export interface Asking {
  readonly connections: number
  readonly seconds?: number
  readonly amount?: number
}

/**
 * Asks for addresses in turn over some connections, each of which begins elsewhere in them, and answers how long each
 * answer took in milliseconds. Bodies are let go unread: a generator that turns every answer into text takes a third of
 * the machine from the server it measures.
 */
export async function keepAsking(
  url: string,
  wanted: readonly Wanted[],
  { connections, seconds, amount = Number.POSITIVE_INFINITY }: Asking,
): Promise<{ readonly times: readonly number[]; readonly seconds: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const since = performance.now()
  const until = seconds === undefined ? Number.POSITIVE_INFINITY : since + seconds * 1000
  let asked = 0
  const connection = async (_: unknown, at: number): Promise<void> => {
    const from = Math.floor((wanted.length * at) / connections)
    for (let turn = from; performance.now() < until && asked < amount; turn += 1) {
      const one = wanted[turn % wanted.length]
      if (!one) throw new RangeError('there is nothing to ask for')
      asked += 1
      const began = performance.now()
      await answered(`${url}${one.path}`, { headers: { ...one.headers }, agent })
      times.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: connections }, connection))
  agent.destroy()
  return { times, seconds: (performance.now() - since) / 1000 }
}

function answered(
  url: string,
  options: { readonly headers: Record<string, string>; readonly agent: Agent },
): Promise<void> {
  return new Promise((done, failed) => {
    const asking = request(url, options, (answer) => {
      if (answer.statusCode !== 200) failed(new Error(`${url} answered ${answer.statusCode}`))
      answer.on('error', failed).on('end', done).resume()
    })
    asking.on('error', failed).end()
  })
}
