import type { Warning } from './reading.ts'
import { allNodes, type SectionNode } from './sections.ts'

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }
const LETTERS = 'abcdeghiklmnopqrstuvxy'

/** Labels that are printed twice in one row of labels, and single labels that are left out of it. */
export function numberingWarnings(root: SectionNode, text: string): readonly Warning[] {
  const found: Warning[] = []
  for (const node of [root, ...allNodes(root)]) {
    const kinds = new Set(node.children.map(({ label }) => label?.kind))
    for (const kind of kinds)
      found.push(
        ...inRow(
          node.children.filter(({ label }) => label?.kind === kind),
          text,
        ),
      )
  }
  return found.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}

function inRow(row: readonly SectionNode[], text: string): readonly Warning[] {
  const found: Warning[] = []
  let seen = new Set<number>()
  let before: { readonly node: SectionNode; readonly number: number } | null = null
  for (const node of row) {
    const number = numberOf(node)
    if (number === null) continue
    // A row that begins again counts something else, under a heading without a label.
    if (number === 1 && before !== null && before.number !== 1) seen = new Set()
    if (seen.has(number)) found.push(repeated(node))
    else if (before !== null && number === before.number + 2 && seen.has(1))
      found.push(...skipped(before.node, node, text))
    seen.add(number)
    before = { node, number }
  }
  return found
}

function numberOf({ label }: SectionNode): number | null {
  if (label === null) return null
  const { kind, step } = label
  if (kind === 'roman') return romanNumber(step)
  if (kind === 'small-letter') return step === 'đ' ? null : LETTERS.indexOf(step) + 1 || null
  if (kind === 'letter') return step.charCodeAt(0) - 64
  const digits = /(\d+)$/.exec(step)?.[1]
  return digits === undefined ? null : Number(digits)
}

function romanNumber(step: string): number | null {
  const values = [...step].map((letter) => ROMAN[letter] ?? 0)
  return (
    values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0) || null
  )
}

function repeated({ block, label }: SectionNode): Warning {
  const message = `Mục “${label?.printed ?? ''}” lặp lại trong cùng một phần; hãy đánh lại số thứ tự.`
  const span = { start: block?.start ?? 0, end: block?.end ?? 0 }
  return { code: 'label-repeated', message, span }
}

/** A label that stands in the text and was only not taken for one is not left out. */
function skipped(before: SectionNode, node: SectionNode, text: string): readonly Warning[] {
  const { block, label } = node
  if (block === null || label === null || before.block === null) return []
  const missing = missingBetween(node)
  if (missing === null) return []
  const between = text.slice(before.block.start, block.start)
  const escaped = missing.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'u').test(between)) return []
  const message = `Sau mục “${before.label?.printed ?? ''}” là mục “${label.printed}”: có thể thiếu mục ${missing} hoặc đánh nhầm số.`
  return [{ code: 'label-skipped', message, span: { start: block.start, end: block.end } }]
}

function missingBetween({ label }: SectionNode): string | null {
  if (label === null) return null
  const { kind, step } = label
  if (kind === 'small-letter') return LETTERS[LETTERS.indexOf(step) - 1] ?? null
  if (kind === 'letter') return String.fromCharCode(step.charCodeAt(0) - 1)
  if (kind === 'roman') return toRoman((romanNumber(step) ?? 1) - 1)
  return step.replace(/\d+$/, (digits) => String(Number(digits) - 1))
}

function toRoman(number: number): string {
  const tens = 'X'.repeat(Math.floor(number / 10))
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? '')
}
