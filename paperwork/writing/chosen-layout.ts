import { type PaperElement, paperLayout } from '#law'

/** Millimetres of the margins that our papers take, within what the layout allows. */
export const margins = { top: 20, bottom: 20, left: 30, right: 20 } as const

/** How far a first line stands in, in millimetres; space between paragraphs in points; lines apart. */
export const paragraphs = { firstLine: 12.7, spaceBetween: 6, lineSpacing: 1.15 } as const

/** How long the rules under issuer and title are, as a share of their line. */
export const ruleShare = 0.4

/** The size in points of the letters of each part: the larger one allowed, where two stand side by side the smaller. */
export const sizes: Readonly<Record<PaperElement, number>> = {
  country: 12,
  motto: 13,
  superior: 12,
  issuer: 12,
  number: 13,
  placeAndDay: 13,
  type: 14,
  title: 14,
  letterTitle: 13,
  addressee: 14,
  basis: 14,
  partHeading: 14,
  clauseHeading: 14,
  body: 14,
  authority: 14,
  signer: 14,
  recipientsWord: 12,
  recipients: 11,
  annexWord: 14,
  annexTitle: 14,
  annexReference: 14,
  pageNumber: 14,
}

/** Width of the text between the margins, in millimetres. */
export const textWidth = paperLayout.page.width - margins.left - margins.right

/** The letterhead: the left side takes this share of the width. */
export const leftShare = 0.42
