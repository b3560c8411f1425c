import { Paragraph, Table, TableLayoutType, TableRow } from 'docx'
import { textWidth } from './chosen-layout.ts'
import { centred, lettersOf, noBorders, side, twips } from './docx-lines.ts'
import type { OfficialPaper } from './official-paper.ts'

const left = textWidth * 0.48
const right = textWidth - left

/** Empty lines that the signature and the seal need. */
const ROOM_FOR_SIGNATURE = 4

/** Who receives the paper beside who signs it. */
export function docxFoot({ recipients, signature }: Pick<OfficialPaper, 'recipients' | 'signature'>): Table {
  const { authority, position, name } = signature
  const last = recipients.length - 1
  const receivers = [
    new Paragraph({ children: [lettersOf('recipientsWord', 'Nơi nhận:')] }),
    ...recipients.map(
      (line, index) =>
        new Paragraph({ children: [lettersOf('recipients', `- ${line}${index === last ? '.' : ';'}`)] }),
    ),
  ]
  const signed = [
    ...authority.map((line) => centred('authority', line)),
    centred('authority', position),
    ...Array.from({ length: ROOM_FOR_SIGNATURE }, () => centred('signer', '')),
    ...(name === null ? [] : [centred('signer', name)]),
  ]
  return new Table({
    width: { size: twips(textWidth), type: 'dxa' },
    columnWidths: [twips(left), twips(right)],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: [side(receivers, left), side(signed, right)] })],
  })
}
