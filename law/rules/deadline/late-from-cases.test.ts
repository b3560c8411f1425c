import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Deadline, lateFrom } from '#law'

interface Case {
  readonly 'tình huống': string
  readonly 'chữ in': string
  readonly 'thời hạn': Deadline
  readonly 'quy ước'?: string
  readonly 'ngày nghỉ'?: string
  readonly 'bắt đầu'?: string
  readonly 'trễ từ'?: string
  readonly 'chờ điều'?: string
}

const { 'trường hợp': cases } = parse(
  readFileSync(new URL('../../cases/late-from.yaml', import.meta.url), 'utf8'),
) as { readonly 'trường hợp': readonly Case[] }

describe('law/cases/late-from.yaml', () => {
  it.each(cases.map((row) => [row['tình huống'], row] as const))('%s', (_, row) => {
    const beforeIncludesDay = row['quy ước'] !== 'ngày được nêu không tính'
    const deadline = { text: row['chữ in'], ...row['thời hạn'] }
    const restDay = row['ngày nghỉ'] === 'dời sang ngày làm việc kế tiếp' ? 'nextWorkingDay' : 'keep'
    expect(lateFrom(deadline, { beforeIncludesDay, restDay }, 2031)).toEqual({
      startsOn: row['bắt đầu'] ?? null,
      lateFrom: row['trễ từ'] ?? null,
      waitsFor: row['chờ điều'] ?? null,
    })
  })
})
