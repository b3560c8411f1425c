import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFile } from '../reading/read-file.ts'
import { checkLayout } from './check-layout.ts'
import { samplePaper } from './examples/sample-paper.ts'
import { writeDocx } from './write-docx.ts'

const written = await writeDocx(samplePaper)

/** The same .docx with something of its body put otherwise. */
function changed(from: string | RegExp, to: string, part = 'word/document.xml'): Uint8Array {
  const parts = unzipSync(written)
  const before = strFromU8(parts[part] ?? new Uint8Array())
  const after = before.replace(from, to)
  if (after === before) throw new Error(`nothing to change: ${from}`)
  return zipSync({ ...parts, [part]: strToU8(after) })
}

/** The run that prints a text, with its settings. */
const runOf = (text: string) => new RegExp(`<w:r><w:rPr>(?:(?!</w:rPr>).)*</w:rPr><w:t[^>]*>${text}`)

/** The .docx with a setting of one run put otherwise. */
function resized(text: string, from: string | RegExp, to: string): Uint8Array {
  const found = runOf(text).exec(strFromU8(unzipSync(written)['word/document.xml'] ?? new Uint8Array()))
  if (found === null) throw new Error(`no such run: ${text}`)
  const after = found[0].replace(from, to)
  if (after === found[0]) throw new Error(`nothing to change in: ${found[0]}`)
  return changed(found[0], after)
}

describe('a paper written as .docx', () => {
  it('misses no point of the layout', () => {
    expect(checkLayout(written)).toEqual([])
  })

  it('takes no cell of a table for its foot or another part', async () => {
    const cells = ['Nơi nhận: thử', 'Nơi nhận:', 'Số: 12', 'Kính gửi: Văn phòng']
    const body = samplePaper.body.map((block) =>
      block.kind === 'table' ? { ...block, rows: [...block.rows, cells] } : block,
    )
    expect(checkLayout(await writeDocx({ ...samplePaper, body }))).toEqual([])
  })

  it('turns no text around', async () => {
    const turned = {
      ...samplePaper,
      body: [{ kind: 'paragraph', text: 'Thi\u202eđua\u2066 năm\u200f' }],
    } as const
    const read = await readFile(await writeDocx(turned), 'ke-hoach.docx')
    expect(read.ok && read.text).toContain('Thiđua năm')
  })

  it.each([
    ['Quốc hiệu', () => resized('CỘNG HÒA', 'w:sz w:val="24"', 'w:sz w:val="30"'), 'cỡ chữ 15'],
    ['Quốc hiệu', () => changed('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ''), 'không thấy'],
    ['Tiêu ngữ', () => resized('Độc lập', '<w:b/>', ''), 'cần chữ đậm'],
    ['Tên cơ quan chủ quản', () => resized('UBND TỈNH', 'w:sz w:val="24"', 'w:sz w:val="20"'), 'cỡ chữ 10'],
    ['Số, ký hiệu', () => resized('Số: 05', 'w:sz w:val="26"', 'w:sz w:val="28"'), 'cỡ chữ 14'],
    ['Địa danh', () => resized('An Sơn, ngày', '<w:i/>', ''), 'cần chữ nghiêng'],
    ['Trích yếu', () => resized('Công tác thi đua', '<w:b/>', ''), 'cần chữ đậm'],
    ['Căn cứ', () => resized('Căn cứ Luật', '<w:i/>', ''), 'cần chữ nghiêng'],
    ['Tiêu đề mục', () => changed('II. NHIỆM VỤ', 'II. Nhiệm vụ'), 'cần chữ in hoa'],
    ['Quyền hạn', () => changed('PHÓ TRƯỞNG BAN', 'Phó Trưởng Ban'), 'không'],
    ['Từ “Nơi nhận”', () => resized('Nơi nhận:', 'w:sz w:val="24"', 'w:sz w:val="28"'), 'cỡ chữ 14'],
    ['Danh sách nơi nhận', () => resized('- Sở Nội vụ', 'w:sz w:val="22"', 'w:sz w:val="26"'), 'cỡ chữ 13'],
  ])('is told that %s is not as it should be', (label, planted, what) => {
    const told = (checkLayout(planted()) ?? []).map(({ sentence }) => sentence)
    expect(told.filter((sentence) => sentence.includes(what) || sentence.startsWith(label))).not.toEqual([])
  })

  it.each([
    ['a page of another size', () => changed('w:w="11906"', 'w:w="12240"'), 'A4'],
    ['a narrow left margin', () => changed(/w:left="1701"/, 'w:left="1134"'), 'Lề trái 20 mm'],
    ['a number on the first page', () => changed('<w:titlePg/>', ''), 'Trang thứ nhất'],
    ['another font', () => resized('Căn cứ Luật', /Times New Roman/g, 'Arial'), 'phông chữ Arial'],
    ['a ragged paragraph', () => changed(/<w:jc w:val="both"\/>/g, '<w:jc w:val="left"/>'), 'canh đều'],
    ['no rule under the motto', () => changed(/<w:pBdr>.*?<\/w:pBdr>/g, ''), 'đường kẻ ngang'],
    ['lines too far apart', () => changed(/w:line="276"/g, 'w:line="480"'), 'khoảng cách giữa các dòng'],
    ['paragraphs too near', () => changed(/w:before="120"/g, 'w:before="0"'), 'khoảng cách giữa các đoạn'],
  ])('is told of %s', (_, planted, what) => {
    expect((checkLayout(planted()) ?? []).map(({ sentence }) => sentence).join('\n')).toContain(what)
  })

  it('is no .docx when it is none', () => {
    expect(checkLayout(strToU8('Kế hoạch'))).toBeNull()
  })

  it('is read back as it was written', async () => {
    const read = await readFile(written, 'ke-hoach.docx')
    if (!read.ok) throw new Error(read.problem.message)
    const { header, tasks, recipients, signer, citations, warnings } = read.reading
    expect(header).toMatchObject({
      parentAgency: 'UBND TỈNH AN SƠN',
      issuer: 'BAN QUẢN LÝ KHU KINH TẾ',
      number: { value: '05', symbol: 'KH-BQLKKT' },
      date: { iso: '2026-01-05' },
      documentType: { code: 'KH' },
      title: 'Công tác thi đua, khen thưởng năm 2026',
    })
    expect(tasks.map(({ text, deadline, chair }) => [text, deadline.text, chair])).toEqual([
      ['Tổng hợp đăng ký danh hiệu thi đua của các phòng, đơn vị', 'Trước ngày 30/3/2026', ['Văn phòng']],
      ['Sơ kết phong trào thi đua 6 tháng đầu năm', 'Trước 30/6/2026', ['Văn phòng']],
      ['Kiểm tra công tác thi đua, khen thưởng', 'Tháng 9/2026', ['Phòng Quản lý đầu tư']],
    ])
    expect(recipients.map(({ text }) => text)).toEqual(samplePaper.recipients)
    expect(signer).toMatchObject({ authority: 'KT.', position: 'PHÓ TRƯỞNG BAN', name: 'Lê Thị Mây' })
    expect(citations).toHaveLength(2)
    expect(warnings).toEqual([])
  })
})
