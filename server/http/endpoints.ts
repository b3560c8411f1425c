import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Endpoint } from '#contract/endpoint'

const folder = new URL('../../contract/', import.meta.url)

/** Every endpoint of the contract, by id: whatever a file of contract/ exports that has the shape of one. */
export async function allEndpoints(): Promise<readonly Endpoint[]> {
  const files = (await readdir(fileURLToPath(folder))).filter((name) => /^[a-z-]+\.ts$/.test(name))
  const modules: Record<string, unknown>[] = await Promise.all(
    files.map((name) => import(new URL(name, folder).href)),
  )
  const found = modules.flatMap((module) => Object.values(module)).filter(isEndpoint)
  return [...new Set(found)].sort((one, other) => (one.id < other.id ? -1 : 1))
}

function isEndpoint(value: unknown): value is Endpoint {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['id', 'title', 'method', 'path', 'access', 'answer'].every((key) => key in value)
  )
}
