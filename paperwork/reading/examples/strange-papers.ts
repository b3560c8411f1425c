import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'

const FOLDER = new URL('.', import.meta.url)

/** The invented papers of this folder by file name. */
export function examplePapers(): ReadonlyMap<string, string> {
  const names = readdirSync(FOLDER).filter((name) => /\.(?:txt|md)$/.test(name))
  return new Map(names.sort().map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]))
}

/** Pieces that papers are made of, to be thrown together in any order. */
const PIECES = [
  'KẾ HOẠCH',
  'QUYẾT ĐỊNH',
  'Số: 15/KH-BQLKKT',
  'Số:     /KH-',
  'An Sơn, ngày 31 tháng 6 năm 2031',
  'ngày tháng năm',
  'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15',
  'I. MỤC TIÊU',
  '1. ',
  '1.1. ',
  'a) ',
  '- ',
  '+ ',
  '* ',
  '**',
  '|',
  '|\n|\n',
  '| TT | Nội dung | Thời gian | Đơn vị chủ trì |',
  '| 1 | Sơ kết | nt | nt |',
  'PHỤ LỤC',
  'Thời gian hoàn thành: ',
  'Trách nhiệm thực hiện: ',
  'Địa điểm: tại ',
  'trước ngày 30/02/2031',
  'từ ngày 15 đến 30/8',
  'Quý I và II',
  'tuần cuối tháng 13',
  'Tết Nguyên đán',
  'hằng tháng, trước ngày 45',
  'Theo Kế hoạch của Khối, không quá ngày 99/99/9999',
  'Giao Văn phòng chủ trì, phối hợp với ',
  'các phòng, đơn vị; Công đoàn và ',
  '“Phong trào',
  '”',
  '(',
  ')',
  '100% ',
  'ít nhất 02 tập thể trở lên',
  './.',
  'Nơi nhận:',
  'Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'KT. CHỦ TỊCH',
  'Nguyễn Văn A',
  'Chương trình số 12345678901234567890/CTr-UBND',
  'KÊ\u0301 HOA\u0323CH',
  '\u200b',
  '\ufeff',
  '\t\t',
  '\r\n',
  '\n\n\n',
  ' ',
  '𝕏',
  '\ud800',
]

type Mutation = {
  readonly kind: 'delete' | 'insert' | 'swap' | 'double'
  readonly at: number
  readonly length: number
  readonly piece: string
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('delete', 'insert', 'swap', 'double'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  piece: fc.constantFrom(...PIECES),
})

function mutate(text: string, { kind, at, length, piece }: Mutation): string {
  const from = Math.floor(at * text.length)
  const to = Math.min(text.length, from + length)
  const stretch = text.slice(from, to)
  if (kind === 'delete') return text.slice(0, from) + text.slice(to)
  if (kind === 'insert') return text.slice(0, from) + piece + text.slice(from)
  if (kind === 'double') return text.slice(0, to) + stretch + text.slice(to)
  const other = Math.floor((1 - at) * text.length)
  return text.slice(0, from) + text.slice(other, other + length) + text.slice(to)
}

/** Any text at all, texts thrown together from pieces of papers, and stretches of the examples damaged by hand. */
export function strangePaper(): fc.Arbitrary<string> {
  const examples = [...examplePapers().values()]
  const damaged = fc
    .record({
      paper: fc.constantFrom(...examples),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 20, max: 500 }),
      mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
    })
    .map(({ paper, from, length, mutations }) => {
      const start = Math.floor(from * paper.length)
      return mutations.reduce(mutate, paper.slice(start, start + length))
    })
  const pieces = fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      ),
      {
        maxLength: 24,
      },
    )
    .chain((parts) => fc.constantFrom('', ' ', '\n').map((glue) => parts.join(glue)))
  return fc.oneof(
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
    { weight: 4, arbitrary: pieces },
    { weight: 4, arbitrary: damaged },
  )
}
