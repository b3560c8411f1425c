import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { extractText } from '../formats/extract-text.ts'
import { checkLayout } from './check-layout.ts'
import { fillTemplate, sampleTemplate } from './fill-template.ts'
import type { OfficialPaper } from './official-paper.ts'
import type { PrintedTask } from './printed-task.ts'
import { readTemplate } from './read-template.ts'

const paper: OfficialPaper = {
  head: {
    superior: 'Ủy ban nhân dân tỉnh An Sơn',
    issuer: 'Ban Quản lý Khu kinh tế An Sơn',
    number: '15',
    symbol: 'KH-BQLKKT',
    place: 'An Sơn',
    issuedOn: '2026-01-05',
    type: 'Kế hoạch',
    title: 'Công tác thi đua năm 2026',
  },
  addressees: [],
  bases: ['Căn cứ Luật Thi đua, khen thưởng', 'Thực hiện Kế hoạch của tỉnh'],
  body: [{ kind: 'paragraph', text: 'Ban ban hành kế hoạch như sau:' }],
  annexes: [],
  recipients: ['Như trên', 'Lưu: VT'],
  signature: { authority: ['KT. TRƯỞNG BAN'], position: 'PHÓ TRƯỞNG BAN', name: 'Lê Thị Hạnh' },
}

const task = (text: string, section: string): PrintedTask => ({
  section: [section],
  text,
  deadline: 'Trước ngày 30/3/2026',
  chair: ['Văn phòng'],
  coordinate: ['Công đoàn'],
  place: null,
  spans: [],
  change: 'same',
})
const tasks = [
  task('Đăng ký thi đua', 'I. Quý I'),
  task('Sơ kết', 'II. Quý II'),
  task('Tổng hợp', 'II. Quý II'),
]

const docx = async (...lines: readonly (string | Table)[]): Promise<Uint8Array> => {
  const children = lines.map((line) => (typeof line === 'string' ? new Paragraph(line) : line))
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}
const filled = async (template: Uint8Array, own = tasks): Promise<string> => {
  const text = await extractText(await fillTemplate(template, { paper, tasks: own }), 'ke-hoach.docx')
  if (!('text' in text)) throw new Error('the filled template is no paper')
  return text.text
}
const sentenceOf = async (...lines: readonly string[]): Promise<string> => {
  const read = await readTemplate(await docx(...lines))
  return read.ok ? 'được' : read.sentence
}
const allTasks = '{#nhiệm vụ}{tên việc}{/nhiệm vụ}'

describe('an agency’s own template', () => {
  it('is filled with the plan, repetitions as often as there is something', async () => {
    const text = await filled(
      await docx(
        '{cơ quan ban hành}',
        'Số {số}/{ký hiệu}, ngày {ngày} tháng {tháng} năm {năm}',
        '{#phần}',
        '{tên phần}',
        '{#việc}',
        '{stt}) {tên việc} ({thời gian}; {chủ trì}; {phối hợp})',
        '{/việc}',
        '{/phần}',
        '{người ký}',
      ),
    )
    expect(text).toContain('Số 15/KH-BQLKKT, ngày 05 tháng 01 năm 2026')
    expect(text).toContain('1) Đăng ký thi đua (Trước ngày 30/3/2026; Văn phòng; Công đoàn)')
    expect(text).toContain('2) Tổng hợp')
    expect(text.indexOf('I. Quý I')).toBeLessThan(text.indexOf('II. Quý II'))
    expect(text).not.toMatch(/[{}]/)
  })

  it('repeats the row of a table that a place stands in', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
    const row = new TableRow({ children: [cell('{#nhiệm vụ}{tên việc}'), cell('{chủ trì}{/nhiệm vụ}')] })
    const text = await filled(await docx(new Table({ rows: [row] })))
    expect(text.match(/Văn phòng/g)).toHaveLength(3)
  })

  it('fills in capitals what is written in capitals', async () => {
    expect(await filled(await docx('{CƠ QUAN BAN HÀNH}', allTasks))).toContain(
      'BAN QUẢN LÝ KHU KINH TẾ AN SƠN',
    )
  })

  it.each([
    [['{tên cơ quan}', allTasks], /“\{tên cơ quan\}”.*không có trong danh mục.*cơ quan ban hành/],
    [['{#phần}{#nhiệm vụ}{tên việc}{/nhiệm vụ}{/phần}'], /trong “\{#phần\}”/],
    [['{tên việc}', allTasks], /không có trong danh mục/],
    [['{cơ quan ban hành}'], /chưa có chỗ nào để điền việc/],
    [['{#nhiệm vụ}{tên việc}'], /chưa được khép/],
    [['{nhiệm vụ}'], /được lặp lại/],
    [['{#số}{/số}', allTasks], /chỉ điền một lần/],
    [['{/phần}'], /không khép đúng/],
    [['{số', allTasks], /dấu ngoặc/],
  ])('%j is refused with what to mend', async (lines, sentence) => {
    expect(await sentenceOf(...lines)).toMatch(sentence)
  })

  it('that is no Word file is refused', async () => {
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('{số}'), new Uint8Array(3000)]) {
      expect((await readTemplate(bytes)).ok).toBe(false)
    }
  })

  it('whose head or foot unfolds to more than any has, or to more than it says, is refused', async () => {
    const parts = unzipSync(await docx(allTasks))
    const withHead = (length: number) => zipSync({ ...parts, 'word/header1.xml': new Uint8Array(length) })
    expect(await readTemplate(withHead(1000))).toMatchObject({ ok: true })
    expect(await readTemplate(withHead(5_000_000))).toMatchObject({ ok: false })
    const lying = withHead(1_000_000)
    const said = Buffer.from(lying.buffer, lying.byteOffset, lying.byteLength)
    const entryAt = said.lastIndexOf('word/header1.xml') - 46
    said.writeUInt32LE(1000, entryAt + 24)
    expect(await readTemplate(said)).toMatchObject({ ok: false })
  })

  it('prints what the plan says letter by letter, whatever it says', async () => {
    const template = await docx('Việc:', '{#nhiệm vụ}', '{tên việc}', '{/nhiệm vụ}')
    const words = fc.stringMatching(/^[A-ZĐ][a-zđưạ<>&"'{}#/ ]{0,30}[a-z]$/)
    await fc.assert(
      fc.asyncProperty(words, async (said) => {
        const text = await filled(template, [task(said, 'I')])
        expect(text.replace(/\s+/g, ' ')).toContain(said.replace(/\s+/g, ' '))
      }),
      { numRuns: 40 },
    )
  })
})

describe('the template to begin with', () => {
  it('is in order, in the layout that papers must have, and stays so when it is filled', async () => {
    const sample = await sampleTemplate(paper.head)
    const read = await readTemplate(sample)
    expect(read.ok && read.leftOut).toEqual([
      'cơ quan chủ quản',
      'cơ quan ban hành',
      'ngày',
      'tháng',
      'phần',
      'nhiệm vụ',
    ])
    const bytes = await fillTemplate(sample, { paper, tasks })
    expect(checkLayout(bytes)).toEqual([])
    const text = await filled(sample)
    for (const words of [
      'Căn cứ Luật Thi đua, khen thưởng;',
      'Thực hiện Kế hoạch của tỉnh',
      'Ban ban hành kế hoạch như sau:',
      'Lưu: VT',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/[{}]/)
  })
})
