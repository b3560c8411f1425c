import { type Check, readAt } from '../lib/check.ts'
import { type PlainDate, plainDate } from '../lib/plain-date.ts'
import type { SourceId } from '../sources/documents.ts'

/** The parts of an administrative paper whose letters the rules of layout describe. */
export type PaperElement =
  | 'country'
  | 'motto'
  | 'superior'
  | 'issuer'
  | 'number'
  | 'placeAndDay'
  | 'type'
  | 'title'
  | 'letterTitle'
  | 'addressee'
  | 'basis'
  | 'partHeading'
  | 'clauseHeading'
  | 'body'
  | 'authority'
  | 'signer'
  | 'recipientsWord'
  | 'recipients'
  | 'annexWord'
  | 'annexTitle'
  | 'annexReference'
  | 'pageNumber'

/** How the letters of a part are set; sizes in points, `provision` within the annex that the layout comes from. */
export interface LetterRule {
  readonly label: string
  readonly upperCase: boolean
  readonly size: readonly [from: number, to: number]
  readonly bold: boolean
  readonly italic: boolean
  readonly provision: string
}

/** The layout of administrative papers from a day on: millimetres for the page, points for letters and spacing. */
export interface PaperLayout {
  readonly source: SourceId
  readonly annex: string
  readonly from: PlainDate
  readonly check: Check
  readonly page: {
    readonly width: number
    readonly height: number
    readonly top: readonly [number, number]
    readonly bottom: readonly [number, number]
    readonly left: readonly [number, number]
    readonly right: readonly [number, number]
    readonly provision: string
  }
  readonly font: { readonly name: string; readonly provision: string }
  readonly paragraphs: {
    /** How far a first line stands in. */
    readonly firstLine: readonly number[]
    readonly leastSpaceBetween: number
    readonly lineSpacing: readonly [number, number]
    readonly provision: string
  }
  /** The rules under the motto, the issuer and the title, as shares of the length of their line. */
  readonly rules: {
    readonly motto: readonly [number, number]
    readonly issuer: readonly [number, number]
    readonly title: readonly [number, number]
  }
  /** Days below this and months below that are written with a nought before them. */
  readonly noughtBelow: { readonly number: number; readonly day: number; readonly month: number }
  readonly letters: Readonly<Record<PaperElement, LetterRule>>
}

const letters = (
  label: string,
  provision: string,
  set: { readonly size: readonly [number, number]; readonly style: string },
): LetterRule => ({
  label,
  provision,
  size: set.size,
  upperCase: set.style.includes('upper'),
  bold: set.style.includes('bold'),
  italic: set.style.includes('italic'),
})

/** NĐ 30/2020/NĐ-CP, phụ lục I, phần I: in force since 05/03/2020 and the only layout since. */
export const paperLayout: PaperLayout = {
  source: 'ND-30-2020',
  annex: 'Phụ lục I',
  from: plainDate('2020-03-05'),
  check: readAt('Toàn văn Phụ lục I Nghị định số 30/2020/NĐ-CP'),
  page: {
    width: 210,
    height: 297,
    top: [20, 25],
    bottom: [20, 25],
    left: [30, 35],
    right: [15, 20],
    provision: 'khoản 1, khoản 3 Mục I',
  },
  font: { name: 'Times New Roman', provision: 'khoản 4 Mục I' },
  paragraphs: {
    firstLine: [10, 12.7],
    leastSpaceBetween: 6,
    lineSpacing: [1, 1.5],
    provision: 'điểm e khoản 6 Mục II',
  },
  rules: { motto: [1, 1], issuer: [1 / 3, 1 / 2], title: [1 / 3, 1 / 2] },
  noughtBelow: { number: 10, day: 10, month: 3 },
  letters: {
    country: letters('Quốc hiệu', 'điểm a khoản 1 Mục II', { size: [12, 13], style: 'upper bold' }),
    motto: letters('Tiêu ngữ', 'điểm b khoản 1 Mục II', { size: [13, 14], style: 'bold' }),
    superior: letters('Tên cơ quan chủ quản', 'điểm b khoản 2 Mục II', { size: [12, 13], style: 'upper' }),
    issuer: letters('Tên cơ quan ban hành', 'điểm b khoản 2 Mục II', {
      size: [12, 13],
      style: 'upper bold',
    }),
    number: letters('Số, ký hiệu', 'điểm c khoản 3 Mục II', { size: [13, 13], style: '' }),
    placeAndDay: letters('Địa danh và thời gian ban hành', 'điểm c khoản 4 Mục II', {
      size: [13, 14],
      style: 'italic',
    }),
    type: letters('Tên loại văn bản', 'điểm b khoản 5 Mục II', { size: [13, 14], style: 'upper bold' }),
    title: letters('Trích yếu nội dung', 'điểm b khoản 5 Mục II', { size: [13, 14], style: 'bold' }),
    letterTitle: letters('Trích yếu nội dung công văn', 'điểm b khoản 5 Mục II', {
      size: [12, 13],
      style: '',
    }),
    addressee: letters('Kính gửi', 'điểm d khoản 9 Mục II', { size: [13, 14], style: '' }),
    basis: letters('Căn cứ ban hành', 'điểm a khoản 6 Mục II', { size: [13, 14], style: 'italic' }),
    partHeading: letters('Tiêu đề mục', 'Mục V, dòng 6b', { size: [13, 14], style: 'upper bold' }),
    clauseHeading: letters('Tiêu đề khoản', 'điểm đ khoản 6 Mục II', { size: [13, 14], style: 'bold' }),
    body: letters('Nội dung', 'điểm e khoản 6 Mục II', { size: [13, 14], style: '' }),
    authority: letters('Quyền hạn, chức vụ của người ký', 'điểm đ khoản 7 Mục II', {
      size: [13, 14],
      style: 'upper bold',
    }),
    signer: letters('Họ tên của người ký', 'điểm đ khoản 7 Mục II', { size: [13, 14], style: 'bold' }),
    recipientsWord: letters('Từ “Nơi nhận”', 'điểm d khoản 9 Mục II', {
      size: [12, 12],
      style: 'bold italic',
    }),
    recipients: letters('Danh sách nơi nhận', 'điểm d khoản 9 Mục II', { size: [11, 11], style: '' }),
    annexWord: letters('Từ “Phụ lục”', 'điểm b khoản 1 Mục III', { size: [14, 14], style: 'bold' }),
    annexTitle: letters('Tên phụ lục', 'điểm b khoản 1 Mục III', { size: [13, 14], style: 'upper bold' }),
    annexReference: letters('Chỉ dẫn kèm theo văn bản', 'điểm c khoản 1 Mục III', {
      size: [13, 14],
      style: 'italic',
    }),
    pageNumber: letters('Số trang', 'khoản 7 Mục I', { size: [13, 14], style: '' }),
  },
}
