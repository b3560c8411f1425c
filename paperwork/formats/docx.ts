import { type DocxContext, readBlocks } from './docx-blocks.ts'
import { readNotes } from './docx-notes.ts'
import { readNumbering } from './docx-numbering.ts'
import { readStyles } from './docx-styles.ts'
import type { PaperProblemCode } from './paper-problem.ts'
import { showBlocks } from './show-blocks.ts'
import { attribute, child, childElements, readXml, type XmlElement } from './xml-tree.ts'
import { openZip, readZipEntry, type ZipArchive, type ZipFault } from './zip-archive.ts'

const PROBLEM_OF_FAULT: Record<ZipFault, PaperProblemCode> = {
  bomb: 'zipBomb',
  broken: 'brokenFile',
  encrypted: 'passwordProtected',
}

/**
 * The text of a Word paper: body with list labels, tables and text boxes; headers, footers and page numbers
 * left out. Gives the code of the problem when the archive or its XML is not readable.
 */
export function readDocxText(bytes: Uint8Array): { readonly text: string } | PaperProblemCode {
  const archive = openZip(bytes)
  if (typeof archive === 'string') return PROBLEM_OF_FAULT[archive]
  const main = mainPart(archive)
  if (main === undefined) return 'contentIsNotWhatNameSays'
  const document = readPart(archive, main)
  if (typeof document === 'string') return document
  const body = child(document.root, 'w:body')
  if (body === undefined) return 'brokenFile'
  const context = readContext(archive, main.slice(0, main.lastIndexOf('/') + 1), document.namesLegacyFont)
  if (typeof context === 'string') return context
  const text = showBlocks(readBlocks(body, context))
  return text === '' && hasPictures(archive) ? 'scanWithoutText' : { text }
}

/** The name of a font of an old encoding as the value of an attribute. */
const LEGACY_FONT = /["'](?:\.?Vn[A-Z3]|VNI[- ])/

/** Scans are also sent as pictures pasted into Word. */
function hasPictures(archive: ZipArchive): boolean {
  return [...archive.entries.keys()].some((name) => name.includes('media/'))
}

/** Where the body is: Word always writes `word/document.xml`, other writers say so in the relationships. */
function mainPart(archive: ZipArchive): string | undefined {
  if (archive.entries.has('word/document.xml')) return 'word/document.xml'
  const relations = readPart(archive, '_rels/.rels')
  if (typeof relations === 'string') return undefined
  const target = childElements(relations.root)
    .filter((relation) => attribute(relation, 'Type')?.endsWith('/officeDocument') === true)
    .map((relation) => attribute(relation, 'Target')?.replace(/^\//, ''))
    .find((name) => name !== undefined && archive.entries.has(name))
  return target !== undefined && /word|document/i.test(target) ? target : undefined
}

function readContext(
  archive: ZipArchive,
  folder: string,
  namesLegacyFont: boolean,
): DocxContext | PaperProblemCode {
  const parts: Record<string, XmlElement | undefined> = {}
  let hasLegacyFonts = namesLegacyFont
  for (const name of ['styles', 'numbering', 'footnotes', 'endnotes']) {
    const path = `${folder}${name}.xml`
    if (!archive.entries.has(path)) continue
    const part = readPart(archive, path)
    // A bomb stays a bomb wherever it hides; a broken side part only costs its labels.
    if (part === 'zipBomb') return part
    if (typeof part === 'string') continue
    parts[name] = part.root
    hasLegacyFonts ||= part.namesLegacyFont
  }
  return {
    styles: readStyles(parts.styles),
    numbering: readNumbering(parts.numbering),
    notes: readNotes(parts.footnotes, parts.endnotes),
    hasLegacyFonts,
  }
}

type Part = { readonly root: XmlElement; readonly namesLegacyFont: boolean }

function readPart(archive: ZipArchive, name: string): Part | PaperProblemCode {
  const bytes = readZipEntry(archive, name)
  if (bytes === undefined) return 'brokenFile'
  if (typeof bytes === 'string') return PROBLEM_OF_FAULT[bytes]
  const isUtf16 = bytes[0] === 0xfe || bytes[0] === 0xff
  const encoding = isUtf16 ? (bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le') : 'utf-8'
  const source = new TextDecoder(encoding).decode(bytes)
  const root = readXml(withUsualPrefix(source))
  return root === undefined ? 'brokenFile' : { root, namesLegacyFont: LEGACY_FONT.test(source) }
}

/** Some writers name the word-processing namespace otherwise than `w`; the names are brought back to it. */
function withUsualPrefix(source: string): string {
  const declared = /xmlns(?::([\w-]+))?\s*=\s*["'][^"']*\/wordprocessingml(?:\/2006)?\/main["']/.exec(source)
  const prefix = declared?.[1]
  if (declared === null || prefix === 'w') return source
  if (prefix === undefined) return source.replace(/<(\/?)(?=[A-Za-z][\w-]*[\s/>])/g, '<$1w:')
  return source.replace(new RegExp(`(</?|\\s)${prefix}:`, 'g'), '$1w:')
}
