import { expect, it } from 'vitest'
import { formatCitation, isEntered } from './citation.ts'

it('names the smallest provision first, as an officer writes it', () => {
  expect(formatCitation({ source: 'ND-91-2017', article: 45, clause: 8 })).toMatch(
    /^khoản 8 Điều 45 Nghị định số 91\/2017\/NĐ-CP/,
  )
  expect(formatCitation({ source: 'L-06-2022', article: 74, clause: 1, point: 'd' })).toMatch(
    /^điểm d khoản 1 Điều 74 Luật/,
  )
})

it('names a text nobody has read by its title alone', () => {
  expect(formatCitation({ source: 'L-06-2026' })).toMatch(/^Luật số 06\/2026\/QH16|^Luật .*06\/2026\/QH16/)
})

it('asks the caller for the title of what was entered', () => {
  const cite = { source: 'entered:1', article: 3 } as const
  expect(formatCitation(cite, (id) => `Quyết định ${id}`)).toBe('Điều 3 Quyết định entered:1')
  expect(formatCitation(cite)).toBe('Điều 3 văn bản do quản trị nhập')
  expect([isEntered('entered:1'), isEntered('L-06-2022')]).toEqual([true, false])
})
