import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPaper } from './read-paper.ts'
import type { Deadline, Reading } from './reading.ts'

// Invented papers with what a perfect reader would print for them. Every fact of such a paper is one point: a task
// found, its deadline, who is in charge, who takes part; each field of the head; each citation, movement, target,
// recipient; the signer. What is printed beyond them costs a point too.

const PAPERS = resolve('paperwork/reading/annotated')
const LEAST_OF_ALL = 0.9
const LEAST_OF_ONE = 0.8
const SAME_TASK = 0.7
const SAME_TEXT = 0.6

const CORE = ['scheduled', 'subtask', 'assignment', 'campaign-period']

type Points = { readonly right: number; readonly total: number; readonly wrong: readonly string[] }

const normal = (text: string | null) =>
  (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[“”"'‘’*]/g, '')
    .replace(/\s*[-–—]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim()

const words = (text: string) => normal(text).match(/[\p{L}\p{N}%]+/gu) ?? []

/** F1 of the two bags of words. */
function similarity(one: string, other: string): number {
  const [left, right] = [words(one), words(other)]
  const unused = [...right]
  let common = 0
  for (const word of left) {
    const at = unused.indexOf(word)
    if (at === -1) continue
    unused.splice(at, 1)
    common += 1
  }
  return left.length + right.length === 0 ? 0 : (2 * common) / (left.length + right.length)
}

/** Pairs two lists one to one, the most similar first. */
function pairs<T>(wanted: readonly T[], given: readonly T[], alike: (one: T, other: T) => number): Map<T, T> {
  const candidates = wanted
    .flatMap((one) => given.map((other) => ({ one, other, score: alike(one, other) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const found = new Map<T, T>()
  const used = new Set<T>()
  for (const { one, other } of candidates) {
    if (found.has(one) || used.has(other)) continue
    found.set(one, other)
    used.add(other)
  }
  return found
}

const point = (isRight: boolean, what: string): Points => ({
  right: isRight ? 1 : 0,
  total: 1,
  wrong: isRight ? [] : [what],
})

function sum(all: readonly Points[]): Points {
  return {
    right: all.reduce((total, { right }) => total + right, 0),
    total: all.reduce((total, { total: each }) => total + each, 0),
    wrong: all.flatMap(({ wrong }) => wrong),
  }
}

/** A point for each item found and one lost for each that is too many. */
function list(what: string, wanted: readonly string[], given: readonly string[]): Points {
  const found = pairs(
    wanted.map((text) => ({ text })),
    given.map((text) => ({ text })),
    (one, other) => (normal(one.text) === normal(other.text) ? 1 : 0),
  )
  const missed = wanted.filter((text) => ![...found.keys()].some((one) => one.text === text))
  const extra = given.length - found.size
  return {
    right: found.size,
    total: wanted.length + extra,
    wrong: [
      ...missed.map((text) => `${what} missed: ${text}`),
      ...(extra > 0 ? [`${what}: ${extra} too many`] : []),
    ],
  }
}

const sameUnits = (one: readonly string[], other: readonly string[]) =>
  [...one].map(normal).sort().join('|') === [...other].map(normal).sort().join('|')

const when = ({ kind, date, from, to, cap }: Deadline) =>
  JSON.stringify([kind, date ?? null, from ?? null, to ?? null, cap ?? null])

function taskPoints(expected: Reading, read: Reading): Points {
  const optional = expected.tasks.filter((task) => !CORE.includes(task.class))
  const wanted = expected.tasks.filter((task) => CORE.includes(task.class))
  const given = read.tasks.filter((task) => CORE.includes(task.class))
  const found = pairs([...wanted, ...optional], given, (one, other) => {
    const alike = similarity(one.text, other.text)
    return alike >= SAME_TASK ? alike : 0
  })
  const extra = given.filter((task) => ![...found.values()].includes(task))
  const each = wanted.map((task) => {
    const other = found.get(task)
    if (other === undefined) return { right: 0, total: 4, wrong: [`task missed: ${task.text}`] }
    return sum([
      point(true, ''),
      point(
        when(task.deadline) === when(other.deadline),
        `deadline of ${task.text}: ${when(task.deadline)}, read ${when(other.deadline)}`,
      ),
      point(sameUnits(task.chair, other.chair), `chair of ${task.text}: ${task.chair}, read ${other.chair}`),
      point(
        sameUnits(task.coordinate, other.coordinate),
        `taking part in ${task.text}: ${task.coordinate}, read ${other.coordinate}`,
      ),
    ])
  })
  return sum([...each, ...extra.map(({ text }) => point(false, `task too many: ${text}`))])
}

function headerPoints({ header }: Reading, { header: read }: Reading): Points {
  const issuer = normal(read.issuer)
  return sum([
    point(
      issuer !== '' && (issuer.includes(normal(header.issuer)) || normal(header.issuer).includes(issuer)),
      `issuer: ${read.issuer}`,
    ),
    point(
      `${header.number.value}/${header.number.symbol}` === `${read.number.value}/${read.number.symbol}`,
      `number: ${read.number.value}/${read.number.symbol}`,
    ),
    point(
      header.date.iso === read.date.iso && header.date.precision === read.date.precision,
      `date: ${read.date.iso}`,
    ),
    point(
      header.documentType.code === read.documentType.code,
      `type of the paper: ${read.documentType.code}`,
    ),
    point(similarity(header.title ?? '', read.title ?? '') >= 0.9, `title: ${read.title}`),
  ])
}

function targetPoints({ targets }: Reading, { targets: read }: Reading): Points {
  const key = ({ comparator, value, unit }: Reading['targets'][number]) =>
    JSON.stringify([comparator, value, normal(unit)])
  const found = pairs(targets, read, (one, other) =>
    key(one) === key(other) && similarity(one.text, other.text) >= SAME_TEXT ? 1 : 0,
  )
  const extra = read.filter(({ value }) => value !== null).length - found.size
  return {
    right: found.size,
    total: targets.length + Math.max(0, extra),
    wrong: targets.filter((one) => !found.has(one)).map((one) => `target missed: ${one.text} ${key(one)}`),
  }
}

function pointsOf(expected: Reading, read: Reading): Points {
  const cited = ({ citations }: Reading) =>
    citations.map(({ type, number, date }) => `${type} ${number} ${date}`)
  const { signer } = expected
  return sum([
    headerPoints(expected, read),
    taskPoints(expected, read),
    targetPoints(expected, read),
    list('citation', cited(expected), cited(read)),
    list(
      'movement',
      expected.movements.map(({ name }) => name),
      read.movements.filter(({ class: kind }) => kind === 'movement').map(({ name }) => name),
    ),
    list(
      'recipient',
      expected.recipients.map(({ text }) => text),
      read.recipients.map(({ text }) => text),
    ),
    point(
      `${signer?.authority} ${normal(signer?.position ?? null)} ${signer?.name}` ===
        `${read.signer?.authority} ${normal(read.signer?.position ?? null)} ${read.signer?.name}`,
      `signer: ${JSON.stringify(read.signer)}`,
    ),
  ])
}

const names = readdirSync(PAPERS)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''))

const compared = new Map(
  names.map((name) => {
    const expected = JSON.parse(readFileSync(join(PAPERS, `${name}.json`), 'utf8')) as Reading
    return [name, pointsOf(expected, readPaper(readFileSync(join(PAPERS, `${name}.txt`), 'utf8')))] as const
  }),
)

describe('invented papers with their reading', () => {
  it.each(names)('%s is read almost as a person would', (name) => {
    const { right, total, wrong } = compared.get(name) ?? { right: 0, total: 1, wrong: ['not compared'] }
    expect(right / total, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_OF_ONE)
  })

  it('are read as a person would in nine of ten facts', () => {
    const { right, total } = sum([...compared.values()])
    console.log(
      `annotated papers: ${right} of ${total} facts right (${((100 * right) / total).toFixed(1)} %)`,
    )
    expect(right / total).toBeGreaterThanOrEqual(LEAST_OF_ALL)
  })
})
