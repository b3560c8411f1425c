import { readFileSync } from 'node:fs'
import { Packer } from 'docx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordPapers } from './examples/word-papers.ts'
import { extractText } from './extract-text.ts'

const example = (name: string) => new Uint8Array(readFileSync(new URL(`examples/${name}`, import.meta.url)))

async function textOf(bytes: Uint8Array, name = 'a.doc'): Promise<string> {
  const read = await extractText(bytes, name)
  return read.ok ? read.text : `problem: ${read.problem.code}`
}

const rtf = (body: string) => Buffer.from(`{\\rtf1\\ansi\\ansicpg1252${body}}`, 'latin1')

describe('an RTF paper, often named .doc', () => {
  it.each(['plan', 'legacy'] as const)(
    'gives the same text as the .docx it was made of: %s',
    async (name) => {
      const docx = new Uint8Array(await Packer.toBuffer(wordPapers[name]()))
      expect(await textOf(example(`${name}.rtf`))).toBe(await textOf(docx, 'a.docx'))
      expect(await textOf(example(`${name}.rtf`), 'a.rtf')).toBe(await textOf(docx, 'a.docx'))
    },
  )

  it('leaves headers, hidden and deleted text and codes of fields out, and keeps notes', async () => {
    const text = await textOf(example('odd.rtf'))
    expect(text).not.toMatch(/ĐẦU TRANG|câu ẩn|25\/3|NUMPAGES/)
    for (const kept of ['trước ngày 30/3/2026.', '[1] Kế hoạch số 07/KH-UBND', 'Tốt ¦ 10 ¦ ¦ Khá ¦ 8 ¦ hết'])
      expect(text).toContain(kept)
  })

  it('is decoded by the character set of each font', async () => {
    const body =
      "{\\fonttbl{\\f0\\fcharset163 Arial;}{\\f1\\fcharset0 .VnTime;}}\\f0 thi \\'f0ua\\par\\f1 thi \\'aeua khen th\\'ad\\'ebng\\par"
    expect(await textOf(rtf(body))).toBe('thi đua\n\nthi đua khen thưởng')
  })

  it('gives letters of Unicode without those for older programs', async () => {
    expect(await textOf(rtf("\\uc1 S\\u7889\\'3f: 1/KH\\_BQLKKT\\uc0\\u8230\\line h\\u-255 x\\par"))).toMatch(
      /^Số: 1\/KH-BQLKKT…\nh！x$/u,
    )
  })

  it('shows a text box before the paragraph it hangs on', async () => {
    const box = '{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt \\pard DU THAO\\par}}}'
    expect(await textOf(rtf(`\\pard KE${box} HOACH\\par`))).toBe('DU THAO\n\nKE HOACH')
  })

  it('always has an answer, whatever is broken in it', async () => {
    const whole = ['plan.rtf', 'odd.rtf', 'legacy.rtf'].map(example)
    const share = fc.double({ min: 0, max: 0.999, noNaN: true })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(share, fc.constantFrom(...Buffer.from('{}\\0;9 x'))), { maxLength: 20 }),
        share,
        async (bytes, some, from) => {
          const damaged = Uint8Array.from(bytes)
          for (const [at, value] of some) damaged[Math.floor(at * damaged.length)] = value
          const cut = Buffer.concat([
            Buffer.from('{\\rtf1 '),
            damaged.subarray(Math.floor(from * damaged.length)),
          ])
          expect(await textOf(cut)).not.toBe('')
        },
      ),
      { numRuns: 300 },
    )
    expect(await textOf(rtf('{'.repeat(50_000)))).toBe('problem: emptyFile')
  })
})
