import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { allEndpoints } from './endpoints.ts'
import { describeContract } from './openapi.ts'

const endpoints = await allEndpoints()

describe('the description of the contract', () => {
  it('is written down as it stands: run npm run api:gen after changing the contract', async () => {
    const written = JSON.parse(await readFile(new URL('./openapi.json', import.meta.url), 'utf8'))
    expect(written).toEqual(JSON.parse(JSON.stringify(describeContract(endpoints))))
  })

  it('names each endpoint once, by id and by address', () => {
    const repeated = (names: readonly string[]) =>
      names.filter((name, index) => names.indexOf(name) !== index)
    expect(repeated(endpoints.map(({ id }) => id))).toEqual([])
    expect(repeated(endpoints.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`))).toEqual(
      [],
    )
  })

  it('gives every endpoint a title that people read', () => {
    expect(endpoints.filter(({ title }) => !/^\p{Lu}.*[^.]$/u.test(title)).map(({ id }) => id)).toEqual([])
  })
})
