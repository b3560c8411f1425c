/** A stretch of lines that differs between two texts, with the number of its first line in the later one. */
export interface TextChange {
  readonly line: number
  readonly before: string
  readonly after: string
}

/** Lines compared at most line by line; what is longer counts as one change. */
const MOST_CELLS = 4_000_000

/** Where two texts differ, line by line. */
export function textChanges(before: string, after: string): readonly TextChange[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const shared = commonStart(old, now)
  const behind = commonEnd(old, now, shared)
  const changed = between(old.slice(shared, old.length - behind), now.slice(shared, now.length - behind))
  return changed.map(({ line, ...rest }) => ({ ...rest, line: line + shared + 1 }))
}

function commonStart(old: readonly string[], now: readonly string[]): number {
  const most = Math.min(old.length, now.length)
  let count = 0
  while (count < most && old[count] === now[count]) count += 1
  return count
}

function commonEnd(old: readonly string[], now: readonly string[], from: number): number {
  const most = Math.min(old.length, now.length) - from
  let count = 0
  while (count < most && old[old.length - 1 - count] === now[now.length - 1 - count]) count += 1
  return count
}

function between(old: readonly string[], now: readonly string[]): readonly TextChange[] {
  if (old.length === 0 && now.length === 0) return []
  if (old.length * now.length > MOST_CELLS) {
    return [{ line: 0, before: old.join('\n'), after: now.join('\n') }]
  }
  const lengths = longestCommon(old, now)
  const changes: TextChange[] = []
  let [row, column] = [0, 0]
  while (row < old.length || column < now.length) {
    const [startRow, startColumn] = [row, column]
    while ((row < old.length || column < now.length) && old[row] !== now[column]) {
      if (
        column >= now.length ||
        (row < old.length && at(lengths, row + 1, column) >= at(lengths, row, column + 1))
      )
        row += 1
      else column += 1
    }
    if (row > startRow || column > startColumn) {
      changes.push({
        line: startColumn,
        before: old.slice(startRow, row).join('\n'),
        after: now.slice(startColumn, column).join('\n'),
      })
    }
    row += 1
    column += 1
  }
  return changes
}

/** For each pair of places how many lines the rests have in common, in order. */
function longestCommon(old: readonly string[], now: readonly string[]): readonly Uint32Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1))
  for (let row = old.length - 1; row >= 0; row -= 1) {
    const own = table[row]
    if (!own) continue
    for (let column = now.length - 1; column >= 0; column -= 1) {
      own[column] =
        old[row] === now[column]
          ? at(table, row + 1, column + 1) + 1
          : Math.max(at(table, row + 1, column), at(table, row, column + 1))
    }
  }
  return table
}

const at = (table: readonly Uint32Array[], row: number, column: number): number => table[row]?.[column] ?? 0
