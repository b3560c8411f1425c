import type { Answered, Asked, Endpoint } from '#contract/endpoint'
import type { Problem } from '#contract/refusal'

/** What may be left out of a call: everything, when the endpoint asks for nothing. */
export type AskedOf<E extends Endpoint> =
  Record<never, never> extends Asked<E> ? [asked?: Asked<E>] : [asked: Asked<E>]

/** A request that was refused. The message is the sentence for people; `problem` is for the program. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

interface Parts {
  readonly params?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/** Asks the server and gives what it answers; throws `ProblemError` with a sentence when it refuses or is silent. */
export async function call<E extends Endpoint>(endpoint: E, ...[asked]: AskedOf<E>): Promise<Answered<E>> {
  const { body } = (asked ?? {}) as Parts
  const response = await reach(addressOf(endpoint, asked as Parts | undefined), {
    method: endpoint.method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  if (!response.ok) throw new ProblemError(problemIn(await response.text()))
  return (await response.json()) as Answered<E>
}

/** What an upload hands over: the file, where it goes, who is told how far it has come (0 … 1), and who may stop it. */
export interface Upload {
  readonly file: File
  readonly fields?: Readonly<Record<string, string>>
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

/** Sends one file with its fields and gives what the server answers; throws `ProblemError` as `call` does. */
export function upload<E extends Endpoint>(
  endpoint: E,
  { file, fields = {}, onProgress, signal }: Upload,
  ...[asked]: AskedOf<E>
): Promise<Answered<E>> {
  const form = new FormData()
  // Fields first: the server knows them before the file has arrived.
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', file)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(endpoint.method, addressOf(endpoint, asked as Parts | undefined))
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total === 0 ? 1 : loaded / total)
    request.onerror = () => reject(new ProblemError(unreachable))
    request.onabort = () => reject(new ProblemError(stopped))
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.onload = () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText) as Answered<E>)
      else reject(new ProblemError(problemIn(request.responseText)))
    }
    request.send(form)
  })
}

/** The address behind an endpoint, for a link or a picture: parameters filled in, the query appended. */
export function addressOf(endpoint: Endpoint, { params, query }: Parts = {}): string {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params?.[name] ?? '')),
  )
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(name, String(one))
    }
  }
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}

async function reach(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...request, credentials: 'same-origin' })
  } catch {
    throw new ProblemError(unreachable)
  }
}

const unreachable: Problem = {
  code: 'serverFault',
  detail: 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.',
  fields: [],
}

const stopped: Problem = {
  code: 'serverFault',
  detail: 'Đã dừng gửi tệp. Chưa có gì được lưu.',
  fields: [],
}

function problemIn(text: string): Problem {
  try {
    const said = JSON.parse(text) as Partial<Problem>
    if (said.code && said.detail) return { code: said.code, detail: said.detail, fields: said.fields ?? [] }
  } catch {
    // Not ours: a proxy in between answered with a page of its own.
  }
  return {
    code: 'serverFault',
    detail: 'Máy chủ trả lời không đúng cách. Hãy thử lại sau ít phút.',
    fields: [],
  }
}
