import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { writeSamplePdf } from './examples/write-sample-pdf.ts'
import { extractText } from './extract-text.ts'
import { LARGEST_PAPER_IN_BYTES } from './paper-problem.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function docxOf(...paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
  })
}

const pdfOf = (text: string) => writeSamplePdf([[{ text, x: 85, y: 100, size: 10 }]])

async function problemOf(bytes: Uint8Array, fileName: string): Promise<string> {
  const extraction = await extractText(bytes, fileName)
  return extraction.ok ? `text: ${extraction.text}` : extraction.problem.code
}

async function textOf(bytes: Uint8Array, fileName: string): Promise<string> {
  const extraction = await extractText(bytes, fileName)
  return extraction.ok ? extraction.text : `problem: ${extraction.problem.code}`
}

/** A compound file as Office writes it around an encrypted paper: header, then directory entries of 128 bytes. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1))
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  ;['Root Entry', ...streams].forEach((name, index) => {
    bytes.set(Buffer.from(name, 'utf16le'), 512 + 128 * index)
  })
  return bytes
}

const PLAN = 'Kế hoạch công tác thi đua, khen thưởng năm 2026 của Ban Quản lý Khu kinh tế An Sơn'

/** The same sentence in the two old encodings, as the letters of Windows-1252 that they look like. */
const TCVN3 = 'KÕ ho¹ch c«ng t¸c thi ®ua, khen th\u00adëng n¨m 2026 cña Ban Qu¶n lý Khu kinh tÕ An S¬n'
const VNI = 'Keá hoaïch coâng taùc thi ñua, khen thöôûng naêm 2026 cuûa Ban Quaûn lyù Khu kinh teá An Sôn'

describe('a paper file', () => {
  it('gives its text whatever its format', async () => {
    expect(await extractText(docxOf(PLAN), 'Kế hoạch.DOCX')).toEqual({
      ok: true,
      format: 'docx',
      text: PLAN,
      conversion: null,
    })
    expect(await extractText(pdfOf(PLAN), 'ke-hoach.pdf')).toEqual({
      ok: true,
      format: 'pdf',
      text: PLAN,
      conversion: null,
      pages: 1,
      pictures: [],
    })
    expect(await extractText(Buffer.from(PLAN), 'ke-hoach.md')).toEqual({
      ok: true,
      format: 'md',
      text: PLAN,
      conversion: null,
    })
  })

  it('may be text in UTF-8 or UTF-16, with or without a mark', async () => {
    const marked = `\ufeff${PLAN}`
    const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()
    for (const bytes of [
      Buffer.from(PLAN),
      Buffer.from(marked),
      Buffer.from(PLAN, 'utf16le'),
      Buffer.from(marked, 'utf16le'),
      bigEndian(PLAN),
      bigEndian(marked),
    ]) {
      expect(await textOf(bytes, 'a.txt')).toBe(PLAN)
    }
  })

  it('may be in an old Vietnamese encoding, as bytes or inside a document, and says so', async () => {
    for (const [text, from] of [
      [TCVN3, 'TCVN3'],
      [VNI, 'VNI'],
    ] as const) {
      for (const [bytes, name] of [
        [Buffer.from(text, 'latin1'), 'a.txt'],
        [Buffer.from(text), 'a.txt'],
        [docxOf(text), 'a.docx'],
      ] as const)
        expect(await extractText(bytes, name)).toMatchObject({ ok: true, text: PLAN, conversion: { from } })
    }
  })

  it('may be in Windows-1258, which puts the tone behind its letter', async () => {
    const bytes = Buffer.from('K\xea\xec hoa\xf2ch thi \xf0ua, khen th\xfd\xf5\xd2ng n\xe3m 2026', 'latin1')
    expect(await textOf(bytes, 'a.txt')).toBe('Kế hoạch thi đua, khen thưởng năm 2026')
  })

  it('gives nothing that a database cannot store', async () => {
    expect(await textOf(docxOf('Thi đua &#0;&#xd800;năm&#8; 2026'), 'a.docx')).toBe(
      'Thi đua  \ufffdnăm  2026',
    )
  })

  it('gives composed letters, one kind of line end and plain spaces', async () => {
    const text = 'Thi đua\r\nkhen\u00a0thưởng\u200b\r2026'
    expect(await textOf(Buffer.from(text.normalize('NFD')), 'a.txt')).toBe('Thi đua\nkhen thưởng\n2026')
  })
})

describe('a file that is no readable paper is refused with its reason:', () => {
  it('empty, or without a word', async () => {
    for (const name of ['a.docx', 'a.pdf', 'a.txt', 'a.exe'])
      expect(await problemOf(new Uint8Array(), name)).toBe('emptyFile')
    expect(await problemOf(Buffer.from(' \n\ufeff\t\n'), 'a.txt')).toBe('emptyFile')
    expect(await problemOf(docxOf(''), 'a.docx')).toBe('emptyFile')
  })

  it('too large', async () => {
    expect(await problemOf(new Uint8Array(LARGEST_PAPER_IN_BYTES + 1), 'a.docx')).toBe('tooLarge')
  })

  it('longer than any paper, however small the file', async () => {
    const long = Buffer.from('Nhiệm vụ. '.repeat(310_000))
    expect(await extractText(long, 'dai.txt')).toMatchObject({
      ok: false,
      problem: { code: 'tooLarge', message: expect.stringContaining('hãy tách phụ lục') },
    })
  })

  it('protected by a password', async () => {
    const encrypt =
      '/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <' +
      'ab'.repeat(32) +
      '> /U <' +
      'cd'.repeat(32) +
      '> >> /ID [<01> <01>]'
    expect(await problemOf(compoundFile('EncryptionInfo', 'EncryptedPackage'), 'a.docx')).toBe(
      'passwordProtected',
    )
    expect(await problemOf(writeSamplePdf([[{ text: 'x', x: 1, y: 1 }]], encrypt), 'a.pdf')).toBe(
      'passwordProtected',
    )
  })

  it('a zip bomb, in the text, beside it, or with a false size', async () => {
    const zeros = new Uint8Array(40 * 1024 * 1024)
    expect(await problemOf(zipSync({ 'word/document.xml': zeros }), 'a.docx')).toBe('zipBomb')
    expect(
      await problemOf(zipSync({ 'word/document.xml': strToU8('<a/>'), 'word/media/a.bin': zeros }), 'a.docx'),
    ).toBe('zipBomb')
    const liar = zipSync({ 'word/document.xml': zeros.subarray(0, 8_000_000) })
    const view = new DataView(liar.buffer)
    const entryAt = Buffer.from(liar).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    view.setUint32(entryAt + 24, 1_000, true)
    expect(await problemOf(liar, 'a.docx')).toBe('zipBomb')
    const crowd = Object.fromEntries(
      Array.from({ length: 5_001 }, (_, index) => [`word/${index}.xml`, new Uint8Array()]),
    )
    expect(await problemOf(zipSync(crowd), 'a.docx')).toBe('zipBomb')
  })

  it('something else than its name says, named where it is known', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')
    const sheet = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': strToU8('<workbook/>'),
    })
    const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])
    const disguised: readonly (readonly [Uint8Array, string])[] = [
      [pdfOf(PLAN), 'a.docx'],
      [docxOf(PLAN), 'a.pdf'],
      [docxOf(PLAN), 'a.txt'],
      [Buffer.from(PLAN), 'a.docx'],
      [sheet, 'a.docx'],
      [exe, 'a.docx'],
      [exe, 'a.txt'],
      [png, 'a.pdf'],
      [png, 'a.md'],
    ]
    for (const [bytes, name] of disguised)
      expect(await problemOf(bytes, name), name).toBe('contentIsNotWhatNameSays')
    expect(await extractText(png, 'a.docx')).toMatchObject({
      problem: { message: expect.stringContaining('nội dung là tệp .png') },
    })
  })

  it('of a kind that is not read', async () => {
    for (const name of ['a.xlsx', 'a', '.docx.exe'])
      expect(await problemOf(Buffer.from(PLAN), name)).toBe('unsupportedFormat')
  })

  it('a scan without text, even with a page number on it', async () => {
    const scan = await PDFDocument.create()
    const picture = await scan.embedPng(
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    )
    scan.addPage().drawImage(picture, { x: 0, y: 0, width: 595, height: 842 })
    expect(await problemOf(await scan.save(), 'a.pdf')).toBe('scanWithoutText')
    expect(await problemOf(pdfOf('Trang 1'), 'a.pdf')).toBe('scanWithoutText')
    const body = strToU8(`<w:document ${W}><w:body><w:p/></w:body></w:document>`)
    const pasted = zipSync({ 'word/document.xml': body, 'word/media/image1.png': new Uint8Array(9) })
    expect(await problemOf(pasted, 'a.docx')).toBe('scanWithoutText')
  })

  it('in an encoding that nobody knows', async () => {
    const unknown = Buffer.from(
      'K\x80 ho\x90ch c\x93ng t\x8fc thi \x87ua khen th\x97\x99ng n\x88m c\x96a',
      'latin1',
    )
    expect(await problemOf(unknown, 'a.txt')).toBe('legacyEncoding')
  })

  it('damaged', async () => {
    const docx = docxOf(PLAN)
    expect(await problemOf(Buffer.from(PLAN).fill('?', 3, 4), 'a.txt')).toBe('brokenFile')
    expect(await problemOf(docx.subarray(0, docx.length / 2), 'a.docx')).toBe('brokenFile')
    expect(await problemOf(Buffer.from(`%PDF-1.7\n${'x'.repeat(2_000)}`), 'a.pdf')).toBe('brokenFile')
  })

  it('always in a Vietnamese sentence that says what to do', async () => {
    const refused = await Promise.all([
      extractText(new Uint8Array(), 'a.docx'),
      extractText(Buffer.from(PLAN), 'a.docx'),
      extractText(compoundFile('Workbook'), 'a.doc'),
      extractText(Buffer.from('c\x93ng t\x8fc', 'latin1'), 'a.txt'),
    ])
    for (const extraction of refused) {
      expect(extraction).toMatchObject({
        ok: false,
        problem: { message: expect.stringMatching(/; hãy .+\.$|: hãy .+\.$|rồi gửi lại\.$/) },
      })
    }
  })
})

describe('no bytes make the reader throw:', () => {
  const names = ['a.docx', 'a.pdf', 'a.txt', 'a.md', 'a.doc', 'a']
  const heads = [
    Buffer.from('PK\x03\x04'),
    Buffer.from('%PDF-1.7\n'),
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
    Buffer.alloc(0),
  ]

  async function expectAnswer(bytes: Uint8Array, name: string): Promise<void> {
    const extraction = await extractText(bytes, name)
    if (extraction.ok) expect(extraction.text).toBe(extraction.text.normalize('NFC'))
    else expect(extraction.problem.message).not.toBe('')
  }

  /** The file with some bytes replaced and its end cut off. */
  function damage(
    whole: Uint8Array,
    changes: readonly (readonly [number, number])[],
    kept: number,
  ): Uint8Array {
    const bytes = Uint8Array.from(whole)
    for (const [at, value] of changes) bytes[Math.floor(at * bytes.length)] = value
    return bytes.subarray(0, Math.ceil(kept * bytes.length))
  }
  const share = fc.double({ min: 0, max: 0.999, noNaN: true })
  const changes = fc.array(fc.tuple(share, fc.nat(255)), { maxLength: 12 })
  const kept = fc.oneof(fc.constant(1), share)

  it('random ones under every extension', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(...names),
        fc.constantFrom(...heads),
        (body, name, head) => expectAnswer(Buffer.concat([head, body]), name),
      ),
      { numRuns: 1_500 },
    )
  })

  it('those of a damaged Word paper, its parts damaged before or after packing', async () => {
    const whole = docxOf('KẾ HOẠCH', PLAN)
    const xml = strToU8(
      `<w:document ${W}><w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>${PLAN}</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
    )
    await fc.assert(
      fc.asyncProperty(changes, kept, async (some, much) => {
        await expectAnswer(damage(whole, some, much), 'a.docx')
        await expectAnswer(
          zipSync({ 'word/document.xml': damage(xml, some, much), 'word/styles.xml': damage(xml, some, 1) }),
          'a.docx',
        )
      }),
      { numRuns: 1_500 },
    )
  })

  it('those of a damaged PDF paper', async () => {
    const whole = writeSamplePdf([
      [{ text: PLAN, x: 85, y: 100 }, { line: [85, 110, 540, 110] }, { text: PLAN, x: 85, y: 140 }],
      [
        { text: 'Nơi nhận:', x: 85, y: 100 },
        { text: 'TRƯỞNG BAN', x: 350, y: 100 },
      ],
    ])
    await fc.assert(
      fc.asyncProperty(changes, kept, (some, much) => expectAnswer(damage(whole, some, much), 'a.pdf')),
      { numRuns: 150 },
    )
  })
})

describe('words that every object of the language knows', () => {
  const words = ['constructor', 'toString', 'valueOf']

  it.each(words)('%s is neither an ending, nor a sign, nor a place of a file', async (word) => {
    const text = Buffer.from('Kế hoạch thi đua')
    expect(await extractText(text, `a.${word}`)).toMatchObject({ problem: { code: 'unsupportedFormat' } })
    const page = Buffer.from(`<html><body><p>Kế hoạch &${word}; thi đua</p></body></html>`)
    expect(await extractText(page, 'a.doc')).toMatchObject({ text: `Kế hoạch &${word}; thi đua` })
    const rich = Buffer.from(`{\\rtf1\\ansi\\caps Phong trao \\${word} thi dua\\par Bao cao\\par}`)
    expect(await extractText(rich, 'a.rtf')).toMatchObject({ text: 'PHONG TRAO THI DUA\n\nBAO CAO' })
  })
})
