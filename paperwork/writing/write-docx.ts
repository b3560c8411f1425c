import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { paperLayout } from '#law'
import { margins, sizes } from './chosen-layout.ts'
import { docxBases, docxBlock } from './docx-body.ts'
import { docxFoot } from './docx-foot.ts'
import { docxAddressees, docxHead, docxTitle } from './docx-head.ts'
import { twips } from './docx-lines.ts'
import type { OfficialPaper } from './official-paper.ts'
import { unturned } from './unturned.ts'

/** Writes a paper as .docx in the layout of NĐ 30/2020/NĐ-CP, phụ lục I: A4, to be edited and signed. */
export async function writeDocx(printed: OfficialPaper): Promise<Uint8Array> {
  const paper = unturned(printed)
  const { page, font } = paperLayout
  const document = new Document({
    styles: {
      default: { document: { run: { font: font.name, size: 2 * sizes.body, language: { value: 'vi-VN' } } } },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(margins.top),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
              right: twips(margins.right),
              header: twips(10),
            },
          },
        },
        headers: { first: new Header({ children: [new Paragraph('')] }), default: pageNumber() },
        children: [
          docxHead(paper.head),
          ...docxTitle(paper.head),
          ...docxAddressees(paper),
          new Paragraph(''),
          ...docxBases(paper.bases),
          ...paper.body.flatMap(docxBlock),
          new Paragraph(''),
          docxFoot(paper),
          ...paper.annexes.flatMap(docxBlock),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** In the middle of the upper margin, from the second page on. */
function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 2 * sizes.pageNumber })
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] })
}
