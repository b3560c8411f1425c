import { type PlainDate, plainDate } from '../lib/plain-date.ts'

/** A source of chance that gives the same facts for the same seed (mulberry32). */
export interface Chance {
  /** A number from 0 up to but not including 1. */
  next(): number
  /** Whether something of this likelihood happens. */
  happens(likelihood: number): boolean
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number
  pick<T>(list: readonly [T, ...T[]]): T
  /** The value, or nothing at all, with the likelihood of nothing. */
  orAbsent<T>(likelihood: number, make: () => T): T | undefined
}

export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    happens: (likelihood) => next() < likelihood,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    orAbsent: (likelihood, make) => (next() < likelihood ? undefined : make()),
  }
}

const firstDay = Date.UTC(2000, 0, 1)
const days: readonly PlainDate[] = Array.from({ length: 11_000 }, (_, index) =>
  plainDate(new Date(firstDay + index * 86_400_000).toISOString().slice(0, 10)),
)
const places = new Map(days.map((day, index) => [day, index]))

/** The day so many days later; stays within 2000–2030. */
export function shifted(day: PlainDate, by: number): PlainDate {
  const place = Math.min(Math.max((places.get(day) ?? 0) + by, 0), days.length - 1)
  return days[place] ?? day
}

/** A day of a year, often the first or the last of it, or the first of a half. */
export function dayOf(year: number, random: Chance): PlainDate {
  const start = plainDate(`${year}-01-01`)
  if (random.happens(0.2)) return start
  if (random.happens(0.2)) return plainDate(`${year}-12-31`)
  if (random.happens(0.2)) return shifted(plainDate(`${year}-07-01`), random.between(-1, 1))
  return shifted(start, random.between(0, 364))
}
