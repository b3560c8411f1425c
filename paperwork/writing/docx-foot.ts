import { Paragraph, Table, TableLayoutType, TableRow } from 'docx'
import { textWidth } from './chosen-layout.ts'
import { centred, lettersOf, noBorders, side, twips } from './docx-lines.ts'
import type { OfficialPaper, PaperSignature } from './official-paper.ts'
import { isTemplateMark, withEnd } from './template-fields.ts'

const left = textWidth * 0.48
const right = textWidth - left

/** Empty lines that the signature and the seal need. */
const ROOM_FOR_SIGNATURE = 4

/** Who receives the paper beside who signs it; who signs besides stands above them, two in a row. */
export function docxFoot({
  recipients,
  cosigners = [],
  signature,
}: Pick<OfficialPaper, 'recipients' | 'cosigners' | 'signature'>): Table {
  const last = recipients.length - 1
  const receivers = [
    new Paragraph({ children: [lettersOf('recipientsWord', 'Nơi nhận:')] }),
    ...recipients.map(
      (line, index) =>
        new Paragraph({
          children: [
            lettersOf(
              'recipients',
              isTemplateMark(line) ? line : `- ${withEnd(line, index === last ? '.' : ';')}`,
            ),
          ],
        }),
    ),
  ]
  return new Table({
    width: { size: twips(textWidth), type: 'dxa' },
    columnWidths: [twips(left), twips(right)],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [...pairsOf(cosigners), row(receivers, signed(signature))],
  })
}

function pairsOf(cosigners: readonly PaperSignature[]): readonly TableRow[] {
  return cosigners.flatMap((cosigner, at) => {
    if (at % 2 === 1) return []
    const beside = cosigners[at + 1]
    return [row([...signed(cosigner), centred('signer', '')], beside ? signed(beside) : [new Paragraph('')])]
  })
}

function row(one: readonly Paragraph[], other: readonly Paragraph[]): TableRow {
  return new TableRow({ cantSplit: true, children: [side(one, left), side(other, right)] })
}

function signed({ authority, position, name }: PaperSignature): readonly Paragraph[] {
  return [
    ...authority.map((line) => centred('authority', line)),
    centred('authority', position),
    ...Array.from({ length: ROOM_FOR_SIGNATURE }, () => centred('signer', '')),
    ...(name === null ? [] : [centred('signer', name)]),
  ]
}
