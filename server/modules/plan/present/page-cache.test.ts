import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { openPageCache, type WrittenPage } from './page-cache.ts'

const read = ({ gzip }: WrittenPage): unknown => JSON.parse(gunzipSync(gzip).toString())

it('makes a page once for all who ask at once, and again when what it depends on is another', async () => {
  const pages = openPageCache(1_000_000)
  let made = 0
  const take = (revision: number) =>
    pages.take(['work', revision], async () => {
      made += 1
      return { made }
    })
  const [one, other] = await Promise.all([take(1), take(1)])
  expect([read(one), read(other), read(await take(1))]).toEqual([{ made: 1 }, { made: 1 }, { made: 1 }])
  expect(read(await take(2))).toEqual({ made: 2 })
})

it('answers a question as before while nothing has changed, and looks again once something has', async () => {
  const pages = openPageCache(1_000_000)
  let looked = 0
  const ask = async (who: string, asOf: string): Promise<unknown> =>
    read(
      await pages.recall({ question: ['work', who], asOf }, () => {
        looked += 1
        return pages.take([who], async () => ({ who }))
      }),
    )
  expect([await ask('one', 'a'), await ask('one', 'a'), looked]).toEqual([{ who: 'one' }, { who: 'one' }, 1])
  expect([await ask('other', 'a'), looked]).toEqual([{ who: 'other' }, 2])
  await ask('one', 'b')
  expect(looked).toBe(3)
  await ask('one', 'b')
  expect(looked).toBe(3)
})

it('lets the page go that was not asked for longest when room is short', async () => {
  const pages = openPageCache(8_000)
  const made: string[] = []
  const ask = (name: string) =>
    pages.recall({ question: [name], asOf: '' }, () =>
      pages.take([name], async () => {
        made.push(name)
        // What does not pack: some 1.5 kB a page.
        return Array.from({ length: 200 }, (_, at) =>
          Math.sin(at + name.length * 7919)
            .toString(36)
            .slice(4, 12),
        )
      }),
    )
  for (const name of ['a', 'bb', 'ccc']) await ask(name)
  await ask('a')
  for (const name of ['dddd', 'eeeee', 'ffffff']) await ask(name)
  await ask('bb')
  expect(made.filter((name) => name === 'bb')).toHaveLength(2)
})
