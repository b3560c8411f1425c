import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { paperLayout } from '#law'
import { leftShare, margins, paragraphs, ruleShare, sizes } from './chosen-layout.ts'
import {
  COUNTRY,
  GUTTER,
  letterheadNames,
  lineUnder,
  MOTTO,
  numberLine,
  placeAndDayLine,
  withSign,
} from './head-lines.ts'
import type { OfficialPaper, PaperBlock } from './official-paper.ts'
import { pdfTemplate } from './pdf-template.ts'
import { unturned } from './unturned.ts'

/** Writes papers as PDF; one printer serves any number of papers, one after the other. */
export interface PdfPrinter {
  /** The paper as PDF/A-2b in the layout of NĐ 30/2020/NĐ-CP, phụ lục I. */
  readonly write: (paper: OfficialPaper) => Uint8Array
}

/** The PDF of one paper could not be made: a bug of the template, never of what is printed. */
export class PrintingFailed extends Error {
  override readonly name = 'PrintingFailed'
}

/** Opens a printer with the fonts it may use (TTF, letters as wide as Times): regular, italic, bold, bold italic. */
export function openPrinter(fonts: readonly Uint8Array[]): PdfPrinter {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] })
  return {
    write: (paper) => {
      const compiled = compiler.compile({
        mainFileContent: pdfTemplate,
        inputs: { paper: JSON.stringify(dataOf(unturned(paper))) },
      })
      const document = compiled.result
      if (document === null) throw new PrintingFailed(String(compiled.takeDiagnostics()))
      const bytes = new Uint8Array(compiler.pdf(document, { pdfStandard: 'a-2b' }))
      compiler.evictCache(10)
      return bytes
    },
  }
}

/** What the template is given. */
function dataOf({ head, body, annexes, ...paper }: OfficialPaper) {
  const { page, letters } = paperLayout
  return {
    ...paper,
    country: COUNTRY,
    motto: MOTTO,
    page: { ...margins, width: page.width, height: page.height },
    leftShare,
    gutter: GUTTER,
    ruleShare,
    firstLine: paragraphs.firstLine,
    spaceBetween: paragraphs.spaceBetween,
    leading: LEADING * paragraphs.lineSpacing,
    letters: Object.fromEntries(
      Object.entries(letters).map(([element, { upperCase, bold, italic }]) => [
        element,
        { upperCase, bold, italic, size: sizes[element as keyof typeof sizes] },
      ]),
    ),
    head: {
      ...letterheadNames(head),
      type: head.type,
      title: head.title.split('\n'),
      plainTitle: head.title.replaceAll('\n', ' '),
      numberLine: numberLine(head),
      dayLine: placeAndDayLine(head),
    },
    body: body.map(blockData),
    annexes: annexes.map(blockData),
  }
}

/** Typst takes the height of a line without its leading; single spacing of Times is this much between lines. */
const LEADING = 0.5

function blockData(block: PaperBlock) {
  if (block.kind === 'paragraph') return { ...block, label: block.label ?? null }
  if (block.kind === 'annex')
    return { ...block, title: block.title.split('\n').filter((line) => line !== '') }
  if (block.kind !== 'item') return block
  const { kind, label, lines } = block
  return { kind, label, text: withSign(block.text), rows: lines.map((line) => lineUnder(label, line)) }
}
