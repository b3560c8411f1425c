import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFile } from '../reading/read-file.ts'
import { samplePaper } from './examples/sample-paper.ts'
import { openPrinter } from './write-pdf.ts'

const fonts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((name) =>
  readFileSync(`node_modules/@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`),
)
const printer = openPrinter(fonts)

describe('a paper written as PDF', () => {
  it('is read back as it was written', async () => {
    const read = await readFile(printer.write(samplePaper), 'ke-hoach.pdf')
    if (!read.ok) throw new Error(read.problem.message)
    const { header, tasks, recipients, signer } = read.reading
    expect(header).toMatchObject({ issuer: 'BAN QUẢN LÝ KHU KINH TẾ', date: { iso: '2026-01-05' } })
    expect(tasks.map(({ text }) => text)).toEqual([
      'Tổng hợp đăng ký danh hiệu thi đua của các phòng, đơn vị',
      'Sơ kết phong trào thi đua 6 tháng đầu năm',
      'Kiểm tra công tác thi đua, khen thưởng',
    ])
    expect(recipients.map(({ text }) => text)).toEqual(samplePaper.recipients)
    expect(signer).toMatchObject({ authority: 'KT.', position: 'PHÓ TRƯỞNG BAN', name: 'Lê Thị Mây' })
  })

  it('prints text that looks like a command of the printer as text', async () => {
    const text = 'Kiểm tra #panic("hỏng") $x^2$ *đậm* _nghiêng_ @đơn-vị <nhãn> \\ và [ngoặc]'
    const paper = { ...samplePaper, body: [{ kind: 'paragraph', text }] } as const
    const read = await readFile(printer.write(paper), 'ke-hoach.pdf')
    expect(read.ok && read.text).toContain('Kiểm tra #panic("hỏng") $x^2$ *đậm* _nghiêng_ @đơn-vị <nhãn> \\')
  })

  it('turns no text around', async () => {
    const paper = {
      ...samplePaper,
      body: [{ kind: 'paragraph', text: 'Thi\u202eđua\u2066 năm\u200f' }],
    } as const
    const read = await readFile(printer.write(paper), 'ke-hoach.pdf')
    expect(read.ok && read.text).toContain('Thiđua năm')
  })
})
