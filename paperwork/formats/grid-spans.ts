/** Edges closer than this, in twentieths of a point, are one: rows that were drawn by hand. */
const SAME_EDGE = 40

/** How many columns of the table lie before the first cell of a row, and how many each of its cells covers. */
export type RowSpans = { readonly before: number; readonly widths: readonly number[] }

/** The columns that the cells of each row cover, when a row only knows where its own cells begin and end. */
export function gridSpans(rows: readonly (readonly number[])[]): readonly RowSpans[] {
  const columns: number[] = []
  for (const edge of rows.flat().toSorted((one, other) => one - other)) {
    if (edge - (columns[columns.length - 1] ?? -Infinity) > SAME_EDGE) columns.push(edge)
  }
  return rows.map((edges) => {
    const places = edges.map((edge) => columnAt(columns, edge))
    const widths = places.slice(1).map((place, index) => Math.max(place - (places[index] ?? 0), 1))
    return { before: places[0] ?? 0, widths }
  })
}

/** The last column that begins at the edge or before it. */
function columnAt(columns: readonly number[], edge: number): number {
  let [low, high] = [0, columns.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((columns[middle] ?? 0) <= edge) low = middle
    else high = middle - 1
  }
  return Math.max(low, 0)
}
