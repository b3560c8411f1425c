/** What is printed at the head and the foot of an administrative paper and between, ready to be laid out. */
export interface OfficialPaper {
  readonly head: PaperHead
  /** "Kính gửi:", for letters, submissions and reports. */
  readonly addressees: readonly string[]
  /** Each a whole basis without its final sign: "Căn cứ Luật Thi đua, khen thưởng". */
  readonly bases: readonly string[]
  readonly body: readonly PaperBlock[]
  /** Printed behind the signature, each on a page of its own that begins with an `annex` block. */
  readonly annexes: readonly PaperBlock[]
  /** Without dashes and final signs; the last one begins with "Lưu:". */
  readonly recipients: readonly string[]
  /** Who signs besides, two in a row above the foot: "THƯ KÝ" of minutes. */
  readonly cosigners?: readonly PaperSignature[]
  readonly signature: PaperSignature
}

export interface PaperHead {
  /** Cơ quan chủ quản; null for those who have none. */
  readonly superior: string | null
  readonly issuer: string
  /** Null while the paper has no number yet: a gap is left to write it in. */
  readonly number: string | null
  /** "KH-BQLKKT". */
  readonly symbol: string
  readonly place: string
  /** What of the day is known: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`; gaps are left for the rest. */
  readonly issuedOn: string
  /** "Kế hoạch"; null for a letter, whose title stands under the number. */
  readonly type: string | null
  readonly title: string
}

export interface PaperSignature {
  /** "TM. ỦY BAN NHÂN DÂN", "KT. TRƯỞNG BAN": what stands above the position, in printed order. */
  readonly authority: readonly string[]
  readonly position: string
  readonly name: string | null
}

/** A piece of the body. Labels carry their own sign: "I.", "1.", "a)". */
export type PaperBlock =
  | { readonly kind: 'part'; readonly label: string; readonly title: string }
  | { readonly kind: 'clause'; readonly label: string; readonly title: string }
  | { readonly kind: 'paragraph'; readonly label?: string; readonly text: string }
  | {
      /** A piece of work; `label` is "-", "1." or "a)". */
      readonly kind: 'item'
      readonly label: string
      readonly text: string
      readonly lines: readonly LabelledLine[]
    }
  | {
      /** "Phụ lục II", its title, line by line, and "(Kèm theo Kế hoạch số …)". */
      readonly kind: 'annex'
      readonly word: string | null
      readonly title: string
      readonly reference: string | null
    }
  | {
      readonly kind: 'table'
      readonly columns: readonly PaperColumn[]
      /** A row of a single cell heads those below it and goes over the whole width. */
      readonly rows: readonly (readonly string[])[]
    }

/** A line under an item: "Thời gian: trước ngày 30/3/2026". */
export interface LabelledLine {
  readonly label: string
  readonly text: string
}

/** `share` is its part of the width; all shares of a table make 1. */
export interface PaperColumn {
  readonly title: string
  readonly share: number
  readonly centred: boolean
}
