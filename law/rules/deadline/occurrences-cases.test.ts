import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Deadline, occurrences, plainDate } from '#law'

interface Case {
  readonly 'tình huống': string
  readonly 'chữ in': string
  readonly 'thời hạn': Deadline
  readonly 'ban hành'?: string
  readonly 'các kỳ': Readonly<Record<string, string>>
}

const { 'trường hợp': cases } = parse(
  readFileSync(new URL('../../cases/occurrences.yaml', import.meta.url), 'utf8'),
) as { readonly 'trường hợp': readonly Case[] }

describe('law/cases/occurrences.yaml', () => {
  it.each(cases.map((row) => [row['tình huống'], row] as const))('%s', (_, row) => {
    const since = row['ban hành'] === undefined ? null : plainDate(row['ban hành'])
    const deadline = { text: row['chữ in'], ...row['thời hạn'] }
    const found = occurrences(deadline, { beforeIncludesDay: true }, { year: 2031, since })
    expect(found.map(({ label, lateFrom }) => [label, lateFrom])).toEqual(Object.entries(row['các kỳ']))
  })
})
