import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PdfPrinter } from '#paperwork/writing/write-pdf'
import { rootFolder } from './settings.ts'

/** Letters as wide as those of Times New Roman, free to be embedded. */
const FONTS = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']

let printer: Promise<PdfPrinter> | undefined

/** The one printer of PDFs in this process; it takes up its fonts when it is first needed. Rejects where it cannot be had. */
export function pdfPrinter(): Promise<PdfPrinter> {
  printer ??= open().catch((cause: unknown) => {
    // The next one tries again.
    printer = undefined
    throw cause
  })
  return printer
}

async function open(): Promise<PdfPrinter> {
  // A native package: a machine for which there is none still does everything else.
  const { openPrinter } = await import('#paperwork/writing/write-pdf')
  const paths = FONTS.map((name) =>
    join(rootFolder, `node_modules/@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`),
  )
  return openPrinter(await Promise.all(paths.map((path) => readFile(path))))
}
