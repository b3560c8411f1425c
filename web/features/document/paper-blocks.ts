/** A stretch of the paper's text, half open. */
export type Run = { readonly start: number; readonly end: number }

/** How a line of the paper is set. */
export type LineLook =
  | 'headLeft'
  | 'headRight'
  | 'type'
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'recipients'
  | 'signature'

export type PaperLine = Run & { readonly kind: 'line'; readonly look: LineLook; readonly depth: number }
export type PaperTable = Run & { readonly kind: 'table'; readonly rows: readonly (readonly Run[])[] }
export type PaperBlock = PaperLine | PaperTable

/** The blocks of a paper by the part of the page they stand in. */
export type PaperLayout = {
  readonly head: readonly PaperLine[]
  readonly body: readonly PaperBlock[]
  readonly end: readonly PaperLine[]
}

/** What the reading knows about the page; each part may be missing. */
export type PaperMarkers = {
  readonly type: Run | null
  readonly title: Run | null
  readonly headings: readonly (Run & { readonly depth: number })[]
  readonly recipients: readonly Run[]
  readonly signer: Run | null
}

const TABLE_ROW = /^\s*\|.*\|\s*$/
const TABLE_RULE = /^\s*\|(\s*:?-{3,}:?\s*\|)+\s*$/
const RIGHT_HAND = /cộng\s+h(?:òa|oà)\s+xã\s+hội|độc\s+lập\s*[-–]|(?:^|,)\s*ngày\b.*\btháng\b/iu
const RECIPIENTS = /^\s*nơi\s+nhận\s*:?/iu
const BULLET = /^\s*[-–—+•*]\s*/u

/** Lays the text of a paper out as its lines and tables, keeping for each where it stands in the text. */
export function paperLayout(text: string, markers: PaperMarkers): PaperLayout {
  const lines = linesOf(text)
  const headEnd = endOfHead(text, lines, markers)
  const endStart = startOfEnd(text, lines, markers)
  const inHead = lines.filter(({ start }) => start < headEnd)
  const inEnd = lines.filter(({ start }) => start >= Math.max(endStart, headEnd))
  const inBody = lines.filter(({ start }) => start >= headEnd && start < endStart)
  return {
    head: inHead.flatMap((line) => headLines(text, line)),
    body: bodyBlocks(text, inBody, markers),
    end: inEnd.map((line) => setLine(line, isSigned(line, markers) ? 'signature' : 'recipients')),
  }
}

/** The runs of text that the blocks show, in order. */
export function runsOf(blocks: readonly PaperBlock[]): readonly Run[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block]))
}

function linesOf(text: string): readonly Run[] {
  const lines: Run[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    if (trimmed !== '') {
      const indent = line.length - line.trimStart().length
      lines.push({ start: start + indent, end: start + indent + trimmed.length })
    }
    start += line.length + 1
  }
  return lines
}

/** The letterhead ends where the type of the paper, or failing that its title, is printed. */
function endOfHead(text: string, lines: readonly Run[], { type, title }: PaperMarkers): number {
  const known = type?.start ?? title?.start
  if (known !== undefined) return lines.findLast(({ start }) => start <= known)?.start ?? 0
  const right = lines.slice(0, 12).findLast((line) => RIGHT_HAND.test(slice(text, line)))
  return right ? right.end : 0
}

/** A line of a letterhead; one in which a text file sets both columns is two. */
function headLines(text: string, line: Run): readonly PaperLine[] {
  const gap = /\s{3,}/.exec(slice(text, line))
  if (!gap) return [setLine(line, RIGHT_HAND.test(slice(text, line)) ? 'headRight' : 'headLeft')]
  const middle = line.start + gap.index
  return [
    setLine({ start: line.start, end: middle }, 'headLeft'),
    setLine({ start: middle + gap[0].length, end: line.end }, 'headRight'),
  ]
}

function startOfEnd(text: string, lines: readonly Run[], { recipients, signer }: PaperMarkers): number {
  const label = lines.findLast((line) => RECIPIENTS.test(slice(text, line)))
  const starts = [label?.start, recipients[0]?.start, signer?.start].filter((start) => start !== undefined)
  return starts.length > 0 ? Math.min(...starts) : text.length + 1
}

function bodyBlocks(text: string, lines: readonly Run[], markers: PaperMarkers): readonly PaperBlock[] {
  const blocks: PaperBlock[] = []
  const headings = new Map(markers.headings.map((heading) => [heading.start, heading.depth]))
  let rows: Run[][] = []
  const closeTable = () => {
    const first = rows[0]?.[0]
    const last = rows.at(-1)?.at(-1)
    if (first && last) blocks.push({ kind: 'table', start: first.start, end: last.end, rows })
    rows = []
  }
  for (const line of lines) {
    const shown = slice(text, line)
    if (TABLE_ROW.test(shown)) {
      if (!TABLE_RULE.test(shown)) rows.push(cellsOf(text, line))
      continue
    }
    closeTable()
    blocks.push(bodyLine(line, shown, { markers, headings }))
  }
  closeTable()
  return blocks
}

function bodyLine(
  line: Run,
  shown: string,
  { markers, headings }: { markers: PaperMarkers; headings: ReadonlyMap<number, number> },
): PaperLine {
  if (overlaps(line, markers.type)) return setLine(line, 'type')
  if (overlaps(line, markers.title)) return setLine(line, 'title')
  const depth = headings.get(line.start)
  if (depth !== undefined && shown.length <= 160) return setLine(line, 'heading', depth)
  return setLine(line, BULLET.test(shown) ? 'item' : 'paragraph')
}

/** The cells between the bars, without the blanks beside them; an empty cell is an empty run. */
function cellsOf(text: string, line: Run): Run[] {
  const cells: Run[] = []
  let start = line.start + 1
  for (let index = start; index < line.end; index += 1) {
    if (text[index] !== '|') continue
    const cell = text.slice(start, index)
    const indent = cell.length - cell.trimStart().length
    const from = cell.trim() === '' ? start : start + indent
    cells.push({ start: from, end: from + cell.trim().length })
    start = index + 1
  }
  return cells
}

function isSigned(line: Run, { signer }: PaperMarkers): boolean {
  return signer !== null && line.end > signer.start && line.start < signer.end
}

function overlaps(line: Run, run: Run | null): boolean {
  return run !== null && line.start < run.end && line.end > run.start
}

function setLine(run: Run, look: LineLook, depth = 0): PaperLine {
  return { kind: 'line', start: run.start, end: run.end, look, depth }
}

function slice(text: string, { start, end }: Run): string {
  return text.slice(start, end)
}
