import { describe, expect, it } from 'vitest'
import { type AwaitedBloc, awaitedBlocs } from './awaited-blocs.ts'

const blocs = [
  { id: 'bloc', names: ['Khối thi đua các sở, ngành kinh tế', 'Khối 3'], kind: 'bloc', level: 'bloc' },
  { id: 'cluster', names: ['Cụm thi đua các khu kinh tế miền Bắc'], kind: 'cluster', level: 'bloc' },
  { id: 'province', names: ['Ủy ban nhân dân tỉnh An Sơn'], kind: 'superior', level: 'province' },
] satisfies AwaitedBloc<string>[]

const awaited = (waitsFor: string, title = 'Ký kết giao ước thi đua', levels = ['bloc']) =>
  awaitedBlocs({ waitsFor, title }, blocs, new Set(levels))

describe('whom a task waits for', () => {
  it.each<[string, string, string[]]>([
    ['Theo kế hoạch của Khối thi đua các sở, ngành kinh tế', 'Hội nghị', ['bloc']],
    ['Theo kế hoạch của Khối', 'Hội nghị', ['bloc']],
    ['Theo kế hoạch của Cụm', 'Hội nghị', ['cluster']],
    ['Theo kế hoạch chung', 'Ký kết giao ước Khối thi đua các sở, ngành kinh tế', ['bloc']],
    ['Theo kế hoạch chung', 'Hội nghị tổng kết của Cụm', ['cluster']],
    ['Theo kế hoạch của Khối, Cụm', 'Hội nghị', ['bloc', 'cluster']],
    ['Theo kế hoạch chung', 'Hội nghị', ['bloc', 'cluster']],
  ])('%s, %s: %s', (waitsFor, title, ids) => {
    expect(awaited(waitsFor, title)).toEqual(ids)
  })

  it('is nobody where the words mean nobody above', () => {
    expect(awaited('5 ngày kể từ ngày họp Hội đồng', 'Tham gia Khối thi đua', [])).toEqual([])
  })
})
