import { readFileSync } from 'node:fs'
import CFB from 'cfb'
import { Packer } from 'docx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEGACY_SENTENCES, wordPapers } from './examples/word-papers.ts'
import { extractText } from './extract-text.ts'

// The .doc and .rtf beside the papers were made of them by LibreOffice: `node tools/write-doc-examples.ts`.
const example = (name: string) => new Uint8Array(readFileSync(new URL(`examples/${name}`, import.meta.url)))

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const read = await extractText(bytes, name)
  return read.ok ? read.text : `problem: ${read.problem.code}`
}

const docxOf = async (name: keyof typeof wordPapers) =>
  new Uint8Array(await Packer.toBuffer(wordPapers[name]()))

describe('a Word 97–2003 paper', () => {
  it.each(['plan', 'odd', 'legacy'] as const)(
    'gives the same text as the .docx it was made of: %s',
    async (name) => {
      const whole = await textOf(await docxOf(name), 'a.docx')
      expect(await textOf(example(`${name}.doc`), 'a.doc')).toBe(whole)
    },
  )

  it('keeps automatic labels, merged cells and the two halves of letterhead and end', async () => {
    const lines = (await textOf(example('plan.doc'), 'a.doc')).split('\n')
    for (const line of [
      'Số: 15/KH-BQLKKT',
      'I. MỤC ĐÍCH',
      '1.2. Đăng ký danh hiệu',
      'b) tập thể',
      '- Báo cáo định kỳ',
      '| NHIỆM VỤ THƯỜNG XUYÊN |  |  |  |  |',
      '| Quý I | 2 | Đăng ký danh hiệu ¦ hình thức | Trước 30/3 | Các phòng |',
      '- Lưu: VT.',
    ])
      expect(lines).toContain(line)
  })

  it('leaves headers, hidden and deleted text out, and keeps notes, boxes and results of fields', async () => {
    const text = await textOf(example('odd.doc'), 'a.doc')
    expect(text).not.toMatch(/ĐẦU TRANG|CHÂN TRANG|câu ẩn|25\/3|NUMPAGES/)
    for (const kept of ['DỰ THẢO LẦN 2', 'trước ngày 30/3/2026.', '[2] Kế hoạch số 11/KH-BNV', 'Trang 1\n'])
      expect(text).toContain(kept)
  })

  it('in old fonts comes out in Unicode, each run by its font', async () => {
    const read = await extractText(example('legacy.doc'), 'a.doc')
    expect(read).toMatchObject({
      ok: true,
      format: 'doc',
      text: LEGACY_SENTENCES.join('\n\n'),
      conversion: { from: 'TCVN3' },
    })
  })

  it('is read under the name of the newer kind, and the newer under its name', async () => {
    expect(await extractText(example('plan.doc'), 'a.docx')).toMatchObject({ ok: true, format: 'doc' })
    expect(await extractText(await docxOf('plan'), 'a.doc')).toMatchObject({ ok: true, format: 'docx' })
  })
})

/** A compound file with a stream that begins as the header of a Word paper does. */
function wordFile(mark: number, version: number, flags: number): Uint8Array {
  const file = CFB.utils.cfb_new()
  const header = Buffer.alloc(5_000)
  header.writeUInt16LE(mark, 0)
  header.writeUInt16LE(version, 2)
  header.writeUInt16LE(flags, 10)
  CFB.utils.cfb_add(file, 'WordDocument', header)
  CFB.utils.cfb_add(file, '0Table', Buffer.alloc(5_000))
  return new Uint8Array(CFB.write(file, { type: 'buffer' }))
}

async function messageOf(bytes: Uint8Array): Promise<string> {
  const read = await extractText(bytes, 'a.doc')
  return read.ok ? 'read' : `${read.problem.code}: ${read.problem.message}`
}

describe('a compound file that is no Word 97–2003 paper is refused:', () => {
  it('one of Word 6 or 95, which has to be saved anew', async () => {
    expect(await messageOf(wordFile(0xa5ec, 0x68, 0))).toMatch(
      /^unsupportedFormat: .*Word 95.*hãy mở bằng Word/,
    )
    expect(await messageOf(wordFile(0xa5dc, 0x65, 0))).toMatch(/^unsupportedFormat: /)
  })

  it('one with a password', async () => {
    expect(await messageOf(wordFile(0xa5ec, 0xc1, 0x0100))).toMatch(/^passwordProtected: /)
  })

  it('one whose table of text is missing or empty', async () => {
    expect(await messageOf(wordFile(0xa5ec, 0xc1, 0x0200))).toMatch(/^brokenFile: /)
    expect(await messageOf(wordFile(0xa5ec, 0xc1, 0))).toMatch(/^brokenFile: /)
  })

  it('a sheet or slides, by their name', async () => {
    for (const [stream, known] of [
      ['Workbook', '.xls'],
      ['PowerPoint Document', '.ppt'],
    ] as const) {
      const file = CFB.utils.cfb_new()
      CFB.utils.cfb_add(file, stream, Buffer.alloc(5_000))
      const bytes = new Uint8Array(CFB.write(file, { type: 'buffer' }))
      expect(await messageOf(bytes)).toContain(`đời cũ (${known})`)
    }
  })
})

describe('no damage to a .doc makes the reader throw or wait:', () => {
  const whole = (['plan', 'odd', 'legacy'] as const).map((name) => example(`${name}.doc`))
  const changes = fc.array(
    fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.constantFrom(0, 1, 127, 128, 254, 255)),
    { minLength: 1, maxLength: 30 },
  )

  it('bytes changed anywhere, the end cut off', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        changes,
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        async (bytes, some, kept) => {
          const damaged = Uint8Array.from(bytes)
          for (const [at, value] of some) damaged[Math.floor(at * damaged.length)] = value
          const read = await extractText(damaged.subarray(0, Math.ceil(kept * damaged.length)), 'a.doc')
          expect(read.ok ? read.text : read.problem.message).not.toBe('')
        },
      ),
      { numRuns: 1_500 },
    )
  })

  it('chains of sectors that bite their tails', async () => {
    for (const bytes of whole) {
      const damaged = Uint8Array.from(bytes)
      const fat = 512 * (new DataView(damaged.buffer).getUint32(76, true) + 1)
      damaged.fill(0, fat, fat + 512)
      const read = await extractText(damaged, 'a.doc')
      expect(read.ok ? read.text : read.problem.message).not.toBe('')
    }
  })
})
