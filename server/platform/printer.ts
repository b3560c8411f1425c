import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openPrinter, type PdfPrinter } from '#paperwork/writing/write-pdf'
import { rootFolder } from './settings.ts'

/** Letters as wide as those of Times New Roman, free to be embedded. */
const FONTS = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']

let printer: Promise<PdfPrinter> | undefined

/** The one printer of PDFs in this process; it takes up its fonts when it is first needed. */
export function pdfPrinter(): Promise<PdfPrinter> {
  printer ??= Promise.all(
    FONTS.map((name) =>
      readFile(join(rootFolder, `node_modules/@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`)),
    ),
  ).then(openPrinter)
  return printer
}
