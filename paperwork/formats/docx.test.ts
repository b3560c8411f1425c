import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocxText } from './docx.ts'

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'

function docxOf(body: string, parts: Record<string, string> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ),
  }
  for (const [name, xml] of Object.entries(parts)) files[`word/${name}.xml`] = strToU8(xml)
  return zipSync(files)
}

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const LINES = '<w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/></w:tblBorders>'
const table = (properties: string, ...rows: string[]) =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.join('')}</w:tbl>`

function textOf(bytes: Uint8Array): string {
  const read = readDocxText(bytes)
  if (typeof read === 'string') throw new Error(read)
  return read.text
}

const show = (body: string, parts?: Record<string, string>) => textOf(docxOf(body, parts))

describe('paragraphs of a Word paper', () => {
  it('stand one to a line with a blank line between, empty ones left out', () => {
    expect(show(paragraph('KẾ HOẠCH') + paragraph('') + paragraph('Thi đua năm 2026'))).toBe(
      'KẾ HOẠCH\n\nThi đua năm 2026',
    )
  })

  it('keep line breaks, wide gaps for tabs, and hyphens that do not break', () => {
    expect(
      show(
        paragraph(
          '<w:r><w:t>Số: 1/KH</w:t><w:noBreakHyphen/><w:t>BQLKKT</w:t><w:tab/><w:t>An Sơn</w:t><w:br/><w:t>2026</w:t></w:r>',
        ),
      ),
    ).toBe('Số: 1/KH-BQLKKT    An Sơn\n2026')
  })

  it('show capitals as printed, by the run or by the style', () => {
    const styles = `<w:styles ${NAMESPACES}><w:style w:styleId="Ten"><w:rPr><w:caps/></w:rPr></w:style><w:style w:styleId="Con"><w:basedOn w:val="Ten"/></w:style></w:styles>`
    const body = paragraph(run('Kế hoạch', '<w:caps/>')) + paragraph('Quý một', '<w:pStyle w:val="Con"/>')
    expect(show(body, { styles })).toBe('KẾ HOẠCH\n\nQUÝ MỘT')
  })

  it('keep inserted text and links, leave deleted and moved text and field codes out', () => {
    const body = paragraph(
      `${run('Trước ')}<w:del><w:r><w:delText>25/3</w:delText></w:r></w:del><w:moveFrom>${run('cũ')}</w:moveFrom><w:ins>${run('30/3')}</w:ins>` +
        `<w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink>${run('/2026')}</w:hyperlink>`,
    )
    expect(show(body)).toBe('Trước 30/3/2026')
  })

  it('join when the mark between them was deleted', () => {
    expect(show(paragraph(run('Giao '), '<w:rPr><w:del/></w:rPr>') + paragraph('Văn phòng'))).toBe(
      'Giao Văn phòng',
    )
  })

  it('include text boxes once, though they are stored twice', () => {
    const box = `<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${paragraph('DỰ THẢO')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('DỰ THẢO')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`
    expect(show(paragraph(`${run('KẾ HOẠCH')}<w:r>${box}</w:r>`))).toBe('KẾ HOẠCH\n\nDỰ THẢO')
  })

  it('are read though a generator escaped their runs twice', () => {
    const escaped =
      '&lt;w:r&gt;&lt;w:rPr&gt;&lt;w:b/&gt;&lt;/w:rPr&gt;&lt;w:t xml:space="preserve"&gt;Thi đua &amp;amp; khen thưởng&lt;/w:t&gt;&lt;/w:r&gt;'
    expect(show(paragraph(run(escaped)))).toBe('Thi đua & khen thưởng')
    expect(show(paragraph(run('thẻ &lt;w:r&gt; của Word')))).toBe('thẻ <w:r> của Word')
  })

  it('are read whatever prefix the writer gave the namespace', () => {
    const xml = `<ns0:document xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><ns0:body><ns0:p><ns0:r><ns0:t>Kế hoạch</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`
    expect(textOf(zipSync({ 'word/document.xml': strToU8(xml) }))).toBe('Kế hoạch')
  })
})

describe('automatic lists of a Word paper', () => {
  const level = (index: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = `<w:numbering ${NAMESPACES}>
    <w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', '+')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
  </w:numbering>`
  const item = (list: number, depth: number, text: string) =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)

  it('get the labels that Word prints, level by level', () => {
    const body = [
      item(1, 0, 'MỤC ĐÍCH'),
      item(1, 0, 'NHIỆM VỤ'),
      item(1, 1, 'Quý I'),
      item(1, 2, 'Phát động'),
      item(1, 2, 'Đăng ký'),
      item(1, 3, 'cá nhân'),
      item(1, 1, 'Quý II'),
      item(1, 2, 'Sơ kết'),
      item(1, 0, 'THỰC HIỆN'),
      item(1, 1, 'Văn phòng'),
    ]
    expect(show(body.join(''), { numbering }).split('\n\n')).toEqual([
      'I. MỤC ĐÍCH',
      'II. NHIỆM VỤ',
      '1. Quý I',
      '1.1. Phát động',
      '1.2. Đăng ký',
      'a) cá nhân',
      '2. Quý II',
      '2.1. Sơ kết',
      'III. THỰC HIỆN',
      '1. Văn phòng',
    ])
  })

  it('show signs of symbol fonts as the dash of official papers', () => {
    expect(show(item(2, 0, 'Sở Nội vụ;') + item(2, 1, 'Lưu: VT'), { numbering })).toBe(
      '- Sở Nội vụ;\n\n+ Lưu: VT',
    )
  })

  it('begin where a list says that it begins', () => {
    expect(show(item(1, 0, 'MỘT') + item(3, 0, 'BỐN') + item(3, 0, 'NĂM'), { numbering })).toBe(
      'I. MỘT\n\nIV. BỐN\n\nV. NĂM',
    )
  })

  it('may come with the style of the paragraph', () => {
    const styles = `<w:styles ${NAMESPACES}><w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`
    const body =
      paragraph('MỤC ĐÍCH', '<w:pStyle w:val="Muc"/>') +
      paragraph('Không đánh số', '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(show(body, { numbering, styles })).toBe('I. MỤC ĐÍCH\n\nKhông đánh số')
  })
})

describe('tables of a Word paper', () => {
  it('with lines come out a row a line, merged cells filled in', () => {
    const body = table(
      LINES,
      row(cell(paragraph('TT')), cell(paragraph('Nội dung')), cell(paragraph('Thời gian'))),
      row(cell(paragraph('NHIỆM VỤ QUÝ I'), '<w:gridSpan w:val="3"/>')),
      row(
        cell(paragraph('1')),
        cell(paragraph('Phát động') + paragraph('phong trào | năm')),
        cell(paragraph('Tháng 01'), '<w:vMerge w:val="restart"/>'),
      ),
      row(cell(paragraph('2')), cell(paragraph('Đăng ký')), cell(paragraph(''), '<w:vMerge/>')),
    )
    expect(show(body)).toBe(
      [
        '| TT | Nội dung | Thời gian |',
        '|---|---|---|',
        '| NHIỆM VỤ QUÝ I |  |  |',
        '| 1 | Phát động phong trào ¦ năm | Tháng 01 |',
        '| 2 | Đăng ký | Tháng 01 |',
      ].join('\n'),
    )
  })

  it('that lay out the letterhead and the end come out column by column', () => {
    const letterhead = table(
      '',
      row(
        cell(paragraph('UBND TỈNH AN SƠN') + paragraph('BAN QUẢN LÝ KHU KINH TẾ')),
        cell(paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')),
      ),
      row(cell(paragraph('Số: 15/KH-BQLKKT')), cell(paragraph('An Sơn, ngày 20 tháng 01 năm 2026'))),
    )
    const end = table(
      LINES,
      row(
        cell(paragraph('Nơi nhận:') + paragraph('- Sở Nội vụ;')),
        cell(paragraph('TRƯỞNG BAN') + paragraph('') + paragraph('Lê Thị Mây')),
      ),
    )
    expect(show(letterhead + end)).toBe(
      'UBND TỈNH AN SƠN\nBAN QUẢN LÝ KHU KINH TẾ\nSố: 15/KH-BQLKKT\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nAn Sơn, ngày 20 tháng 01 năm 2026\n\nNơi nhận:\n- Sở Nội vụ;\n\nTRƯỞNG BAN\nLê Thị Mây',
    )
  })

  it('stay quick to read when nested, wide and merged beyond reason', () => {
    const nested = (depth: number): string =>
      depth === 0 ? paragraph('đáy') : table('', row(cell(nested(depth - 1)), cell(paragraph('cạnh'))))
    expect(show(nested(60))).toContain('đáy')
    const wide = row(...Array.from({ length: 2_000 }, () => cell(paragraph('ô'), '<w:gridSpan w:val="64"/>')))
    const long = cell(paragraph('dài '.repeat(2_000)), '<w:vMerge w:val="restart"/>')
    const merged = Array.from({ length: 90_000 }, () => row(cell(paragraph('ô')), cell('', '<w:vMerge/>')))
    expect(show(table(LINES, wide, row(cell(paragraph('ô')), long), merged.join(''))).length).toBeLessThan(
      30_000_000,
    )
  })

  it('lose the rows that were deleted under tracked changes', () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell(paragraph('bỏ'))}${cell(paragraph('bỏ'))}</w:tr>`
    expect(show(table(LINES, row(cell(paragraph('A')), cell(paragraph('B'))), deleted))).toBe(
      '| A | B |\n|---|---|',
    )
  })
})

describe('a paper written by another program', () => {
  it('reads as it is printed, without header, footer and page number', async () => {
    const text = (content: string) => new Paragraph({ children: [new TextRun(content)] })
    const numbered = (content: string, level: number) =>
      new Paragraph({ text: content, numbering: { reference: 'muc', level } })
    const document = new Document({
      numbering: {
        config: [
          {
            reference: 'muc',
            levels: [
              { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.', alignment: AlignmentType.START },
              { level: 1, format: LevelFormat.DECIMAL, text: '%2.', alignment: AlignmentType.START },
            ],
          },
        ],
      },
      footnotes: { 1: { children: [text('Kế hoạch số 07/KH-UBND ngày 10/01/2026')] } },
      sections: [
        {
          headers: { default: new Header({ children: [text('ĐẦU TRANG')] }) },
          footers: {
            default: new Footer({
              children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
            }),
          },
          children: [
            numbered('NHIỆM VỤ', 0),
            numbered('Quý I', 1),
            new Paragraph({ children: [new TextRun('Theo kế hoạch của tỉnh'), new FootnoteReferenceRun(1)] }),
            new Table({
              width: { size: 100, type: WidthType.PERCENTAGE },
              borders: { top: { style: BorderStyle.SINGLE, size: 4 } },
              rows: [
                new TableRow({
                  children: ['Nội dung', 'Thời hạn'].map((one) => new TableCell({ children: [text(one)] })),
                }),
                new TableRow({
                  children: [
                    new TableCell({ children: [text('Phát động')] }),
                    new TableCell({ children: [text('Tháng 3')], verticalMerge: VerticalMergeType.RESTART }),
                  ],
                }),
                new TableRow({
                  children: [
                    new TableCell({ children: [text('Đăng ký')] }),
                    new TableCell({ children: [text('')], verticalMerge: VerticalMergeType.CONTINUE }),
                  ],
                }),
              ],
            }),
          ],
        },
      ],
    })
    expect(textOf(new Uint8Array(await Packer.toBuffer(document)))).toBe(
      [
        'I. NHIỆM VỤ',
        '1. Quý I',
        'Theo kế hoạch của tỉnh',
        '[1] Kế hoạch số 07/KH-UBND ngày 10/01/2026',
        '| Nội dung | Thời hạn |\n|---|---|\n| Phát động | Tháng 3 |\n| Đăng ký | Tháng 3 |',
      ].join('\n\n'),
    )
  })
})

describe('a damaged Word paper', () => {
  it('is broken when its XML does not close, or declares a document type', () => {
    expect(readDocxText(docxOf('<w:p><w:r>'))).toBe('brokenFile')
    const bomb = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document/>'
    expect(readDocxText(zipSync({ 'word/document.xml': strToU8(bomb) }))).toBe('brokenFile')
  })

  it('is broken when nested deeper than any paper', () => {
    expect(readDocxText(docxOf('<w:tbl>'.repeat(100_000) + '</w:tbl>'.repeat(100_000)))).toBe('brokenFile')
  })

  it('is broken when its bytes no longer match their checksum', () => {
    const stored = zipSync(
      {
        'word/document.xml': strToU8(
          `<w:document ${NAMESPACES}><w:body>${paragraph('trước 30/3')}</w:body></w:document>`,
        ),
      },
      { level: 0 },
    )
    stored[Buffer.from(stored).indexOf('30/3')] = 0x31
    expect(readDocxText(stored)).toBe('brokenFile')
  })

  it('is broken when the archive is cut off', () => {
    const whole = docxOf(paragraph('KẾ HOẠCH'))
    expect(readDocxText(whole.subarray(0, whole.length - 30))).toBe('brokenFile')
  })
})

describe('any well-formed body', () => {
  const NAMES =
    'w:p w:r w:t w:tbl w:tr w:tc w:tcPr w:trPr w:tblPr w:pPr w:rPr w:numPr w:numId w:ilvl w:gridSpan w:vMerge w:tblBorders w:sdt w:sdtContent w:ins w:del w:hyperlink w:br w:tab w:sym w:caps w:footnoteReference w:txbxContent mc:AlternateContent mc:Choice mc:Fallback'.split(
      ' ',
    )
  const anything = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.constantFrom('Thi đua', ' ', 'CỘNG HÒA XÃ HỘI', 'Nơi nhận:', '&amp;', '|'),
      fc
        .tuple(
          fc.constantFrom(...NAMES),
          fc.constantFrom('', '0', '1', '-7', '99999999999', 'restart', 'single', 'none'),
          fc.array(tie('node'), { maxLength: 5 }),
        )
        .map(
          ([name, value, inner]) =>
            `<${name} w:val="${value}" w:id="${value}" w:char="${value}">${inner.join('')}</${name}>`,
        ),
    ),
  })).node

  it('gives a text, whatever stands in whatever', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 6 }), (nodes) => {
        expect(readDocxText(docxOf(nodes.join('')))).toEqual({ text: expect.any(String) })
      }),
      { numRuns: 2_000 },
    )
  })

  const word = fc.stringMatching(/^[a-z]{3,8}$/)
  const blocks = fc.letrec<{ block: { xml: string; words: string[] } }>((tie) => {
    const several = fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((all) => ({
      xml: all.map((one) => one.xml).join(''),
      words: all.flatMap((one) => one.words),
    }))
    return {
      block: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        word.map((text) => ({ xml: paragraph(text), words: [text] })),
        several.map(({ xml, words }) => ({
          xml: `<w:sdt><w:sdtContent>${xml}</w:sdtContent></w:sdt>`,
          words,
        })),
        several.map(({ xml, words }) => ({
          xml: paragraph(`<w:r><w:pict><w:txbxContent>${xml}</w:txbxContent></w:pict></w:r>`),
          words,
        })),
        fc
          .tuple(
            fc.constantFrom('', LINES),
            fc.array(fc.array(several, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
          )
          .map(([lines, rows]) => ({
            xml: table(lines, ...rows.map((cells) => row(...cells.map((one) => cell(one.xml))))),
            words: rows.flat().flatMap((one) => one.words),
          })),
      ),
    }
  }).block

  it('loses no word', () => {
    fc.assert(
      fc.property(fc.array(blocks, { maxLength: 5 }), (all) => {
        const text = show(all.map((one) => one.xml).join(''))
        const found = (text.match(/[a-z]+/g) ?? []).toSorted()
        expect(found).toEqual(all.flatMap((one) => one.words).toSorted())
      }),
      { numRuns: 200 },
    )
  })
})
