import type { CompoundFile } from './compound-file.ts'
import { putTogether, type Surroundings } from './doc-blocks.ts'
import { readDocFonts } from './doc-fonts.ts'
import { readLetterFormatting, readParagraphFormatting } from './doc-formatting.ts'
import { type DocFault, type DocHeader, readDocHeader } from './doc-header.ts'
import { readDocLists } from './doc-lists.ts'
import { readAttached } from './doc-notes.ts'
import { readPieces } from './doc-pieces.ts'
import { type DocParagraph, type DocSetting, readStory } from './doc-story.ts'
import { readDocStyles } from './doc-styles.ts'
import { showBlocks } from './show-blocks.ts'

/**
 * The text of a Word 97–2003 paper, as that of a .docx: body with list labels, tables, text boxes and notes; headers,
 * footers, comments, hidden and deleted text left out. Gives the fault when it cannot be read.
 */
export function readDocText(file: CompoundFile): { readonly text: string } | DocFault {
  const header = readDocHeader(file)
  if (typeof header === 'string') return header
  const setting = readSetting(header)
  if (setting.pieces.length === 0) return 'brokenFile'
  const lists = readDocLists(header)
  const labelOf = ({ properties }: DocParagraph): string => {
    const { listUse = 0, listLevel = 0 } = properties
    return listUse > 0 ? lists.labelFor(String(listUse), listLevel) : ''
  }
  const surroundings: Surroundings = { labelOf, behind: readAttached(header, setting, labelOf) }
  const text = showBlocks(putTogether(readStory(setting, 0, header.stories.body), surroundings))
  return text === '' && header.data.length > 0 ? 'scanWithoutText' : { text }
}

function readSetting(header: DocHeader): DocSetting {
  return {
    main: header.main,
    data: header.data,
    pieces: readPieces(header),
    letterFormatting: readLetterFormatting(header),
    paragraphFormatting: readParagraphFormatting(header),
    styles: readDocStyles(header),
    fonts: readDocFonts(header),
  }
}
