import { readLegacyFont } from './legacy-fonts.ts'
import { asMatrix, type Matrix, multiply } from './pdf-drawing.ts'
import { type PdfFont, placeText, readGlyphs, type Turn, turnOf } from './pdf-glyphs.ts'
import type { PdfPage } from './pdf-page.ts'
import { readRules } from './pdf-rules.ts'

type Library = typeof import('unpdf/pdfjs')
type PdfDocument = Awaited<ReturnType<Library['getDocument']>['promise']>

/** A page as the library hands it over. */
export type PdfSheet = Awaited<ReturnType<PdfDocument['getPage']>>

/**
 * Reads a page from the list of what it draws. The library's own text costs as much again, and knows neither lines nor
 * fonts nor the soft hyphen, which is a letter in TCVN3.
 */
export async function readSheet(sheet: PdfSheet, { OPS }: Library): Promise<PdfPage> {
  const drawn = await sheet.getOperatorList()
  const view = sheet.getViewport({ scale: 1 })
  const upright = asMatrix(view.transform)
  const fonts = new Map<string, PdfFont>()
  const fontOf = (name: string): PdfFont => {
    const known = fonts.get(name) ?? readFont(sheet, name)
    fonts.set(name, known)
    return known
  }
  const asPrinted = readGlyphs(drawn, OPS, { toPage: upright, fontOf })
  const turn = turnOf(asPrinted)
  const isLying = turn === 90 || turn === 270
  const [width, height] = isLying ? [view.height, view.width] : [view.width, view.height]
  const toPage = multiply(turnBack(turn, view), upright)
  const texts = turn === 0 ? asPrinted : readGlyphs(drawn, OPS, { toPage, fontOf })
  const rules = readRules(drawn, OPS, toPage)
  sheet.cleanup()
  return { width, height, texts: texts.flatMap(placeText), rules }
}

/** The matrix that sets a turned page upright. */
function turnBack(turn: Turn, { width, height }: { width: number; height: number }): Matrix {
  if (turn === 90) return [0, -1, 1, 0, 0, width]
  if (turn === 180) return [-1, 0, 0, -1, width, height]
  return turn === 270 ? [0, 1, -1, 0, height, 0] : [1, 0, 0, 1, 0, 0]
}

const USUAL_UNIT = 0.001

function readFont(sheet: PdfSheet, name: string): PdfFont {
  const font: unknown = sheet.commonObjs.has(name) ? sheet.commonObjs.get(name) : undefined
  if (typeof font !== 'object' || font === null) return { unit: USUAL_UNIT, legacy: undefined }
  const unit = 'fontMatrix' in font ? asMatrix(font.fontMatrix)[0] : USUAL_UNIT
  const printed = 'name' in font && typeof font.name === 'string' ? font.name : ''
  return {
    unit: unit > 0 && unit < 1 ? unit : USUAL_UNIT,
    // A font of which only some letters are in the file bears six letters and a plus before its name.
    legacy: readLegacyFont(printed.replace(/^[A-Z]{6}\+/, '')),
  }
}
