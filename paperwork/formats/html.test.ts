import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeTcvn3 } from './examples/write-legacy-text.ts'
import { extractText } from './extract-text.ts'

async function textOf(source: string, name = 'a.doc'): Promise<string> {
  const read = await extractText(Buffer.from(source), name)
  return read.ok ? read.text : `problem: ${read.problem.code}`
}

const page = (body: string) =>
  `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><title>x</title><style>p { a: b }</style></head><body>${body}</body></html>`

describe('a page of HTML named .doc', () => {
  it('gives its paragraphs, lists and signs, without what is not shown', async () => {
    const body =
      '<!-- ghi chú --><p>KẾ HO&#7840;CH</p><p>Thi đua&nbsp;&amp; khen\n thưởng<br>năm 2026</p><script>if (a < b) {}</script>' +
      '<p style="display:none">ẩn</p><ol start="2"><li>Quý I<li>Quý II</ol><ul><li>&Ecirc;m &agrave;</ul>'
    expect(await textOf(page(body))).toBe(
      'KẾ HOẠCH\n\nThi đua & khen thưởng\nnăm 2026\n\n2. Quý I\n\n3. Quý II\n\n- Êm à',
    )
  })

  it('gives its tables row by row, merged cells filled in', async () => {
    const body =
      '<table border=1><tr><th>Quý<th>Nội dung<th>Thời gian</tr>' +
      '<tr><td rowspan=2>Quý I</td><td>Phát động</td><td>Tháng 1</td></tr><tr><td>Đăng ký</td><td>Tháng 3</td></tr>' +
      '<tr><td colspan="2">Cả năm</td><td>Tháng 12</td></tr></table>'
    expect(await textOf(page(body))).toBe(
      '| Quý | Nội dung | Thời gian |\n|---|---|---|\n| Quý I | Phát động | Tháng 1 |\n| Quý I | Đăng ký | Tháng 3 |\n| Cả năm |  | Tháng 12 |',
    )
  })

  it('gives the letterhead half by half', async () => {
    const half = (...lines: readonly string[]) => `<td>${lines.map((line) => `<p>${line}</p>`).join('')}</td>`
    const body = `<table><tr>${half('UBND TỈNH AN SƠN', 'Số: 1/KH')}${half('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'An Sơn')}</tr></table>`
    expect(await textOf(page(body))).toBe(
      'UBND TỈNH AN SƠN\nSố: 1/KH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nAn Sơn',
    )
  })

  it('in an old font comes out in Unicode', async () => {
    const old = writeTcvn3('thưởng')
    expect(await textOf(page(`<p><font face=".VnTime">Khen ${old}</font></p>`))).toBe('Khen thưởng')
    expect(await textOf(page(`<p style='font-family:".VnTime"'>Khen ${old}</p>`))).toBe('Khen thưởng')
  })

  it('is not seen in a text that merely mentions a tag', async () => {
    expect(await textOf('Thẻ <p> của HTML', 'a.txt')).toBe('Thẻ <p> của HTML')
    expect(await textOf('Văn bản thuần', 'a.doc')).toBe('problem: contentIsNotWhatNameSays')
  })

  it('always has an answer, whatever stands in whatever', async () => {
    const tags = 'table tr td th p div ol li ul br script style font'
      .split(' ')
      .flatMap((one) => [`<${one}>`, `</${one}>`])
    const piece = fc.constantFrom(
      ...tags,
      '<td colspan=99 rowspan=70>',
      '<!--',
      '-->',
      '<',
      '&#x110000;',
      '&amp',
      'chữ',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        expect(await textOf(page(pieces.join('')))).not.toBe('')
      }),
      { numRuns: 500 },
    )
    expect((await textOf(page('<table><tr><td>'.repeat(3_000)))).length).toBeGreaterThan(0)
  })
})
