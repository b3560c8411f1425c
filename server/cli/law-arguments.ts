import { parseArgs } from 'node:util'
import {
  type AwardCode,
  awardCodes,
  awardFromName,
  awards,
  isAwardCode,
  isPlainDate,
  type PlainDate,
  plainDate,
  showDate,
} from '#law'
import { WrongUsage } from './command.ts'

/** What was asked is understood and the law has no answer to it; the message says so, in Vietnamese. Exit code 1. */
export class NotAcceptable extends Error {
  override readonly name = 'NotAcceptable'
}

/** Reads `--name value` options, `--json` and what is left over; refuses an option that the command does not know. */
export function readOptions(
  args: readonly string[],
  names: readonly string[],
): {
  readonly values: Readonly<Record<string, string | undefined>>
  readonly isJson: boolean
  readonly rest: readonly string[]
} {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
      },
    })
    const { json, ...others } = values
    return { values: others as Record<string, string | undefined>, isJson: json === true, rest: positionals }
  } catch (cause) {
    const named = cause instanceof Error ? /'(-[^\s']*)/.exec(cause.message)?.[1] : undefined
    throw new WrongUsage(named ? `Không hiểu tùy chọn ${named}.` : 'Không hiểu các tùy chọn đã nêu.')
  }
}

/** The award of a code, a name or an abbreviation; names the nearest ones when there is none. */
export function knownAward(text: string): AwardCode {
  if (isAwardCode(text)) return text
  const named = awardFromName(text)
  if (named !== null && isAwardCode(named)) return named
  const near = nearest(text).map((code) => `${code} (${awards[code].name})`)
  throw new NotAcceptable(
    `Không có danh hiệu, hình thức khen thưởng “${text}”. Có phải ý bạn là: ${near.join('; ')}?`,
  )
}

/** A day written as programs or as people do; refuses one that the calendar has not. */
export function knownDay(text: string): PlainDate {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  const iso = year === undefined ? text : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  if (isPlainDate(iso)) return plainDate(iso)
  throw new NotAcceptable(`“${text}” không phải là một ngày có thật; hãy ghi dạng ${showExample}.`)
}

const showExample = `2025-12-10 hoặc ${showDate(plainDate('2025-12-10'))}`

/** The three awards whose code, name or abbreviation is the least different. */
function nearest(text: string): readonly AwardCode[] {
  const asked = text.toLowerCase()
  const distanceOf = (code: AwardCode): number =>
    Math.min(
      ...[code, awards[code].name, ...awards[code].abbreviations].map((name) =>
        distance(asked, name.toLowerCase()),
      ),
    )
  return [...awardCodes].toSorted((one, other) => distanceOf(one) - distanceOf(other)).slice(0, 3)
}

/** How many letters must be put in, left out or changed to come from one text to the other. */
function distance(from: string, to: string): number {
  let line = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row]
    for (let at = 1; at <= to.length; at += 1) {
      const same = from[row - 1] === to[at - 1] ? 0 : 1
      next.push(Math.min((line[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (line[at - 1] ?? 0) + same))
    }
    line = next
  }
  return line[to.length] ?? 0
}
