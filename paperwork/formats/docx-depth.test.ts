import { Packer } from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { wordPapers } from './examples/word-papers.ts'
import { writeTcvn3 } from './examples/write-legacy-text.ts'
import { extractText } from './extract-text.ts'

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await extractText(bytes, 'a.docx')
  return read.ok ? read.text : `problem: ${read.problem.code}`
}

function show(body: string, parts: Readonly<Record<string, string>> = {}): Promise<string> {
  const files: Record<string, Uint8Array> = {
    'word/document.xml': strToU8(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
  }
  for (const [name, xml] of Object.entries(parts)) files[`word/${name}.xml`] = strToU8(xml)
  return textOf(zipSync(files))
}

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (...content: readonly string[]) => `<w:p>${content.join('')}</w:p>`

describe('a paper that the docx package wrote', () => {
  it('with merged quarters, nested lists, a table in a table and a text box reads as it is printed', async () => {
    const plan = await textOf(new Uint8Array(await Packer.toBuffer(wordPapers.plan())))
    expect(plan).toContain('II. NHIỆM VỤ\n\n1. Quý I\n\n1.1. Phát động phong trào')
    expect(plan).toContain('| Quý I | 2 | Đăng ký danh hiệu ¦ hình thức | Trước 30/3 | Các phòng |')
    expect(plan).toContain('| Quý II | 3 | Sơ kết 6 tháng | Trước 30/3 | Văn phòng |')
    const odd = await textOf(new Uint8Array(await Packer.toBuffer(wordPapers.odd())))
    expect(odd.startsWith('DỰ THẢO LẦN 2\n\nUBND TỈNH AN SƠN    CỘNG HÒA')).toBe(true)
    expect(odd).toContain('| Chấm điểm | Bảng con: ¦ Tốt ¦ 10 ¦ ¦ Khá ¦ 8 ¦ hết |')
    expect(odd).toContain('trước ngày 30/3/2026.')
    expect(odd).not.toMatch(/25\/3|câu ẩn|ĐẦU TRANG|CHÂN TRANG/)
  })

  it('is the same when each of its letters is a run of its own', async () => {
    const whole = new Uint8Array(await Packer.toBuffer(wordPapers.plan()))
    const files = unzipSync(whole)
    const xml = Buffer.from(files['word/document.xml'] ?? []).toString()
    const split = xml.replace(/<w:t xml:space="preserve">([^<&]+)<\/w:t>/g, (_, text: string) =>
      [...text].map((letter) => `<w:t xml:space="preserve">${letter}</w:t>`).join('</w:r><w:r>'),
    )
    expect(split.length).toBeGreaterThan(xml.length)
    expect(await textOf(zipSync({ ...files, 'word/document.xml': strToU8(split) }))).toBe(await textOf(whole))
  })
})

describe('what Word does not show', () => {
  it('is left out: hidden text, and the prompt where nothing was filled in', async () => {
    const control = (properties: string, text: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`
    const body = paragraph(
      run('Số: '),
      control('<w:showingPlcHdr/>', 'Bấm vào đây để nhập'),
      control('', '15/KH'),
      run(' ẩn', '<w:vanish/>'),
      run(' hiện', '<w:vanish w:val="0"/>'),
    )
    expect(await show(body)).toBe('Số: 15/KH hiện')
  })

  it('soft hyphens are dropped, hyphens that do not break are kept', async () => {
    expect(
      await show(
        paragraph(
          '<w:r><w:t>khen</w:t><w:softHyphen/><w:t>thưởng KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r>',
        ),
      ),
    ).toBe('khenthưởng KH-UBND')
  })

  it('a paragraph whose mark was deleted counts in no list', async () => {
    const numbering = `<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const item = (text: string, mark = '') =>
      paragraph(`<w:pPr>${list}<w:rPr>${mark}</w:rPr></w:pPr>`, run(text))
    expect(await show(item('Giao ', '<w:del/>') + item('Văn phòng') + item('Các phòng'), { numbering })).toBe(
      '1. Giao Văn phòng\n\n2. Các phòng',
    )
  })
})

describe('notes of a Word paper', () => {
  it('are numbered as printed, whatever their inner numbers, those at the end in Roman', async () => {
    const note = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${id}">${paragraph(run(text))}${paragraph(run('tiếp theo'))}</w:${kind}>`
    const footnotes = `<w:footnotes ${NAMESPACES}>${note('footnote', 7, 'Một')}${note('footnote', 3, 'Hai')}</w:footnotes>`
    const endnotes = `<w:endnotes ${NAMESPACES}>${note('endnote', 2, 'Cuối')}</w:endnotes>`
    const body = paragraph(
      run('Chữ'),
      '<w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="3"/></w:r>',
    )
    expect((await show(body, { footnotes, endnotes })).split('\n\n')).toEqual([
      'Chữ',
      '[1] Một',
      'tiếp theo',
      '[i] Cuối',
      'tiếp theo',
      '[2] Hai',
      'tiếp theo',
    ])
  })
})

describe('rows of a table', () => {
  it('may begin some columns to the right', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`
    const table = `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tr>${cell('Quý')}${cell('TT')}${cell('Nội dung')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('1')}${cell('Phát động')}</w:tr></w:tbl>`
    expect(await show(table)).toBe('| Quý | TT | Nội dung |\n|---|---|---|\n|  | 1 | Phát động |')
  })
})

describe('fonts of old encodings', () => {
  const old = writeTcvn3('Khen thưởng')

  it('count wherever they are named: run, style of letters, style of the paragraph, default', async () => {
    const styles = `<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Ten"><w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/></w:rPr></w:style><w:style w:type="character" w:styleId="Moi"><w:rPr><w:rFonts w:hAnsi="Arial"/></w:rPr></w:style></w:styles>`
    const titled = `<w:p><w:pPr><w:pStyle w:val="Ten"/></w:pPr>${run(old)}</w:p>`
    const modern = paragraph(run('công tác phí', '<w:rStyle w:val="Moi"/>'))
    expect(await show(paragraph(run(old)) + titled + modern, { styles })).toBe(
      'Khen thưởng\n\nKHEN THƯỞNG\n\ncông tác phí',
    )
  })

  it('take the soft hyphen of Word for the letter ư', async () => {
    const font = '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>'
    const [before = '', after = ''] = old.split('\u00ad')
    const body = `<w:p><w:r>${font}<w:t>${before}</w:t><w:softHyphen/><w:t>${after}</w:t></w:r></w:p>`
    expect(await show(body)).toBe('Khen thưởng')
  })
})
