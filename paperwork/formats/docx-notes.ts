import { showNumber } from './list-labels.ts'
import { attribute, childElements, type XmlElement } from './xml-tree.ts'

/** Gives each note once, with the number that Word prints: the first reference to it is the one that counts. */
export type DocxNotes = {
  take(reference: XmlElement): { readonly mark: string; readonly note: XmlElement } | undefined
}

/** The notes of `word/footnotes.xml` and `word/endnotes.xml`. */
export function readNotes(footnotes: XmlElement | undefined, endnotes: XmlElement | undefined): DocxNotes {
  const kinds: Readonly<Record<string, { notes: Map<string, XmlElement>; format: string; count: number }>> = {
    'w:footnoteReference': {
      notes: byId(childElements(footnotes, 'w:footnote')),
      format: 'decimal',
      count: 0,
    },
    'w:endnoteReference': {
      notes: byId(childElements(endnotes, 'w:endnote')),
      format: 'lowerRoman',
      count: 0,
    },
  }
  return {
    take(reference) {
      const kind = kinds[reference.name]
      const id = attribute(reference, 'w:id') ?? ''
      const note = kind?.notes.get(id)
      if (kind === undefined || note === undefined) return undefined
      kind.notes.delete(id)
      kind.count += 1
      return { mark: showNumber(kind.count, kind.format), note }
    },
  }
}

function byId(notes: readonly XmlElement[]): Map<string, XmlElement> {
  return new Map(notes.map((note) => [attribute(note, 'w:id') ?? '', note]))
}
