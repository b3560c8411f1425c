import { QueryObserver } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { refresh } from './queries.ts'
import { queryClient } from './query-client.ts'

it('asks once more what was on its way when something changed, for it may tell how things were before', async () => {
  let asked = 0
  let answer: (told: string) => void = () => undefined
  const observer = new QueryObserver(queryClient, {
    queryKey: ['inspection', 'list'],
    queryFn: () => {
      asked += 1
      if (asked > 1) return 'after the change'
      return new Promise<string>((tell) => {
        answer = tell
      })
    },
  })
  const leave = observer.subscribe(() => undefined)
  await expect.poll(() => asked).toBe(1)
  const refreshed = refresh('inspection')
  answer('before the change')
  await refreshed
  expect(observer.getCurrentResult().data).toBe('after the change')
  leave()
})
