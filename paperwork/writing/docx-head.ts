import { Paragraph, Table, TableLayoutType, TableRow } from 'docx'
import { leftShare, ruleShare, textWidth } from './chosen-layout.ts'
import { centred, lettersOf, noBorders, ruleUnder, side, twips } from './docx-lines.ts'
import { COUNTRY, letterheadNames, MOTTO, numberLine, placeAndDayLine } from './head-lines.ts'
import type { OfficialPaper, PaperHead } from './official-paper.ts'

const left = textWidth * leftShare
const right = textWidth - left

/** The head of a paper: who issues it beside the country and its motto, the number beside place and day. */
export function docxHead(head: PaperHead): Table {
  const { type, title } = head
  const { superior, issuer } = letterheadNames(head)
  const names = [
    ...(superior === null ? [] : [centred('superior', superior)]),
    centred('issuer', issuer),
    ruleUnder({ element: 'issuer', text: issuer, share: ruleShare, within: left }),
  ]
  const motto = [
    centred('country', COUNTRY),
    centred('motto', MOTTO),
    ruleUnder({ element: 'motto', text: MOTTO, share: 1, within: right }),
  ]
  const number = [
    centred('number', numberLine(head), { spacing: { before: 120 } }),
    ...(type === null ? [centred('letterTitle', `V/v ${title}`, { spacing: { before: 120 } })] : []),
  ]
  const day = [centred('placeAndDay', placeAndDayLine(head), { spacing: { before: 120 } })]
  return new Table({
    width: { size: twips(textWidth), type: 'dxa' },
    columnWidths: [twips(left), twips(right)],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [
      new TableRow({ children: [side(names, left), side(motto, right)] }),
      new TableRow({ children: [side(number, left), side(day, right)] }),
    ],
  })
}

/** What kind of paper it is and what it is about, in the middle; a letter has it in its head already. */
export function docxTitle({ type, title }: PaperHead): readonly Paragraph[] {
  if (type === null) return []
  const longest = title.split('\n')[0] ?? title
  return [
    centred('type', type, { spacing: { before: 360 } }),
    ...title.split('\n').map((line) => centred('title', line)),
    ruleUnder({ element: 'title', text: longest, share: ruleShare, within: textWidth }),
  ]
}

/** "Kính gửi:", one name on its line, several each on a line of their own. */
export function docxAddressees({ addressees }: Pick<OfficialPaper, 'addressees'>): readonly Paragraph[] {
  const [only, ...others] = addressees
  if (only === undefined) return []
  const before = { before: 360 }
  if (others.length === 0) return [centred('addressee', `Kính gửi: ${only}.`, { spacing: before })]
  const last = addressees.length - 1
  return [
    new Paragraph({
      indent: { left: twips(30) },
      spacing: before,
      children: [lettersOf('addressee', 'Kính gửi:')],
    }),
    ...addressees.map(
      (name, index) =>
        new Paragraph({
          indent: { left: twips(50), hanging: twips(3) },
          children: [lettersOf('addressee', `- ${name}${index === last ? '.' : ';'}`)],
        }),
    ),
  ]
}
