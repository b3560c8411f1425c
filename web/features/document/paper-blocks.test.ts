import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PaperMarkers, paperLayout, runsOf } from './paper-blocks.ts'

const paper = [
  'UBND TỈNH AN SƠN',
  'BAN QUẢN LÝ KHU KINH TẾ',
  'Số: 15/KH-BQLKKT',
  '',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'An Sơn, ngày 20 tháng 01 năm 2026',
  '',
  'KẾ HOẠCH',
  'Công tác thi đua năm 2026',
  '',
  'I. NHIỆM VỤ',
  '- Báo cáo sơ kết.',
  '',
  '| TT | Nội dung |',
  '|---|---|',
  '| 1 |  |',
  '',
  'Nơi nhận:',
  '- Lưu: VT.',
  'TRƯỞNG BAN',
].join('\n')

const spanOf = (part: string) => {
  const start = paper.indexOf(part)
  return { start, end: start + part.length }
}

const markers: PaperMarkers = {
  type: spanOf('KẾ HOẠCH'),
  title: spanOf('Công tác thi đua năm 2026'),
  headings: [{ ...spanOf('I. NHIỆM VỤ'), depth: 1 }],
  recipients: [spanOf('Lưu: VT')],
  signer: spanOf('TRƯỞNG BAN'),
}

const nothing: PaperMarkers = { type: null, title: null, headings: [], recipients: [], signer: null }

describe('the layout of a paper', () => {
  const layout = paperLayout(paper, markers)

  it('puts the letterhead into its two columns', () => {
    expect(layout.head.map(({ look }) => look)).toEqual([
      'headLeft',
      'headLeft',
      'headLeft',
      'headRight',
      'headRight',
    ])
  })

  it('tells apart the columns that a text file sets on one line', () => {
    const wide = 'UBND TỈNH AN SƠN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH'
    const start = wide.indexOf('KẾ HOẠCH')
    const { head } = paperLayout(wide, { ...nothing, type: { start, end: wide.length } })
    expect(head.map((line) => [line.look, wide.slice(line.start, line.end)])).toEqual([
      ['headLeft', 'UBND TỈNH AN SƠN'],
      ['headRight', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ])
  })

  it('knows the type, the title, headings and items', () => {
    const looks = layout.body.map((block) => (block.kind === 'table' ? 'table' : block.look))
    expect(looks).toEqual(['type', 'title', 'heading', 'item', 'table'])
  })

  it('turns rows of bars into a table whose cells know where they stand', () => {
    const table = layout.body.find((block) => block.kind === 'table')
    const cells = table?.kind === 'table' ? table.rows : []
    expect(cells.map((row) => row.map(({ start, end }) => paper.slice(start, end)))).toEqual([
      ['TT', 'Nội dung'],
      ['1', ''],
    ])
  })

  it('sets recipients and signature apart', () => {
    expect(layout.end.map(({ look }) => look)).toEqual(['recipients', 'recipients', 'signature'])
  })

  it('shows a text of which nothing is known as its paragraphs', () => {
    const { head, body, end } = paperLayout('Một dòng\n\nHai dòng', nothing)
    expect([head, end]).toEqual([[], []])
    expect(body.map((block) => block.kind === 'line' && block.look)).toEqual(['paragraph', 'paragraph'])
  })

  it('loses no letter of any text', () => {
    const pieces = fc.constantFrom(
      '|',
      ' ',
      '\n',
      'a',
      'Nơi nhận:',
      '- ',
      '|---|',
      'ngày 1 tháng 2',
      '\t',
      'ệ',
    )
    const span = fc.option(fc.tuple(fc.nat(60), fc.nat(20)), { nil: null })
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        span,
        span,
        (text, type, signer) => {
          const run = (pair: readonly [number, number] | null) =>
            pair && { start: pair[0], end: pair[0] + pair[1] }
          const { head, body, end } = paperLayout(text, { ...nothing, type: run(type), signer: run(signer) })
          const letters = (shown: string) => shown.replace(/[\s|-]/g, '')
          const runs = runsOf([...head, ...body, ...end])
          const shown = runs.map((each) => text.slice(each.start, each.end)).join('')
          expect(letters(shown)).toBe(letters(text))
        },
      ),
    )
  })
})
