import { attribute, child, childElements, readXml, type XmlElement } from '../formats/xml-tree.ts'
import { openZip, readZipEntry } from '../formats/zip-archive.ts'

/** A paragraph of a .docx as it is laid out; lengths in points, `cell` counts the cells of the file from 0. */
export interface LaidOutParagraph {
  readonly text: string
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly font: string
  readonly align: string
  /** As Word writes it, "FF0000"; null for black. */
  readonly color: string | null
  readonly firstLine: number
  readonly spaceBetween: number
  readonly lines: number
  readonly cell: number | null
  /** Length of the rule below it, null where there is none. */
  readonly rule: number | null
}

/** A .docx as it is laid out; lengths in points. */
export interface LaidOutPaper {
  readonly paragraphs: readonly LaidOutParagraph[]
  readonly width: number
  readonly height: number
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>
  readonly pageNumbers: 'fromSecond' | 'all' | 'none'
}

const TWIPS_IN_POINT = 20

/** Reads how a .docx is laid out; undefined for what is no sound .docx. */
export function readLaidOut(bytes: Uint8Array): LaidOutPaper | undefined {
  const archive = openZip(bytes)
  if (typeof archive === 'string') return undefined
  const part = (name: string): XmlElement | undefined => {
    const entry = archive.entries.has(name) ? readZipEntry(archive, name) : undefined
    return entry instanceof Uint8Array ? readXml(new TextDecoder().decode(entry)) : undefined
  }
  const body = child(part('word/document.xml'), 'w:body')
  const section = child(body, 'w:sectPr')
  if (body === undefined || section === undefined) return undefined
  const size = child(section, 'w:pgSz')
  const margin = child(section, 'w:pgMar')
  const defaults = child(child(child(part('word/styles.xml'), 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const headers = [...archive.entries.keys()].filter((name) => /^word\/header\d*\.xml$/.test(name))
  const numbered = headers.some((name) => hasPageField(part(name)))
  const titlePage = child(section, 'w:titlePg')
  return {
    paragraphs: [...paragraphsOf(body, { defaults, cell: null, cells: { count: 0 } })],
    width: points(size, 'w:w'),
    height: points(size, 'w:h'),
    margins: {
      top: points(margin, 'w:top'),
      bottom: points(margin, 'w:bottom'),
      left: points(margin, 'w:left'),
      right: points(margin, 'w:right'),
    },
    pageNumbers: !numbered ? 'none' : isOn(titlePage) ? 'fromSecond' : 'all',
  }
}

interface Surroundings {
  readonly defaults: XmlElement | undefined
  readonly cell: { readonly number: number; readonly width: number } | null
  readonly cells: { count: number }
}

function* paragraphsOf(parent: XmlElement, around: Surroundings): Generator<LaidOutParagraph> {
  for (const element of childElements(parent)) {
    if (element.name === 'w:p') yield paragraphOf(element, around)
    else if (element.name === 'w:tc') {
      const width = points(child(child(element, 'w:tcPr'), 'w:tcW'), 'w:w')
      const number = around.cells.count
      around.cells.count += 1
      yield* paragraphsOf(element, { ...around, cell: { number, width } })
    } else yield* paragraphsOf(element, around)
  }
}

function paragraphOf(element: XmlElement, { defaults, cell }: Surroundings): LaidOutParagraph {
  const properties = child(element, 'w:pPr')
  const runs = childElements(element, 'w:r').filter((run) => textOf(run).trim() !== '')
  const settings = runs.map((run) => child(run, 'w:rPr'))
  const ofRuns = (name: string) => settings.map((setting) => child(setting, name) ?? child(defaults, name))
  const spacing = child(properties, 'w:spacing')
  const indent = child(properties, 'w:ind')
  return {
    text: runs.map(textOf).join('').trim(),
    size: Math.max(0, ...ofRuns('w:sz').map((each) => Number(each && attribute(each, 'w:val')) / 2)),
    bold: runs.length > 0 && ofRuns('w:b').every(isOn),
    italic: runs.length > 0 && ofRuns('w:i').every(isOn),
    font: ofRuns('w:rFonts').map((each) => (each && attribute(each, 'w:ascii')) ?? '')[0] ?? '',
    align: setting(child(properties, 'w:jc')) ?? 'left',
    color:
      ofRuns('w:color')
        .map(colorOf)
        .find((color) => color !== null) ?? null,
    firstLine: points(indent, 'w:firstLine'),
    spaceBetween: points(spacing, 'w:before') + points(spacing, 'w:after'),
    lines: Number((spacing && attribute(spacing, 'w:line')) ?? 240) / 240,
    cell: cell?.number ?? null,
    rule: ruleOf(properties, cell?.width),
  }
}

/** What Word leaves to itself is black on white paper. */
function colorOf(element: XmlElement | undefined): string | null {
  const color = setting(element) ?? 'auto'
  return ['auto', '000000'].includes(color) ? null : color
}

/** The length of the line below a paragraph: what its indents leave of the width. */
function ruleOf(properties: XmlElement | undefined, width: number | undefined): number | null {
  const bottom = child(child(properties, 'w:pBdr'), 'w:bottom')
  if (bottom === undefined || setting(bottom) === 'none') return null
  const indent = child(properties, 'w:ind')
  return (width ?? Number.NaN) - points(indent, 'w:left') - points(indent, 'w:right')
}

function hasPageField(header: XmlElement | undefined): boolean {
  if (header === undefined) return false
  return textOf(header).includes('PAGE')
}

function textOf(element: XmlElement): string {
  return element.children
    .map((node) => (typeof node === 'string' ? node : node.name === 'w:tab' ? '\t' : textOf(node)))
    .join('')
}

function setting(element: XmlElement | undefined): string | undefined {
  return element && attribute(element, 'w:val')
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(setting(element) ?? 'true')
}

function points(element: XmlElement | undefined, name: string): number {
  const value = Number((element && attribute(element, name)) ?? 0)
  return Number.isFinite(value) ? value / TWIPS_IN_POINT : 0
}
