import { describe, expect, it } from 'vitest'
import { nextToSend, onlyDraft, sizeWords, withFiles, withState } from './paper-queue.ts'

const file = (name: string) => new File(['x'], name)
const two = withFiles([], [file('mot.docx'), file('hai.docx')])

describe('papers handed in', () => {
  it('go one after the other', () => {
    expect(nextToSend(two)?.file.name).toBe('mot.docx')
    const sending = withState(two, 1, { kind: 'sending', share: 0.5 })
    expect(nextToSend(sending)).toBeNull()
    expect(nextToSend(withState(sending, 1, { kind: 'refused', sentence: 'Tệp trống.' }))?.file.name).toBe(
      'hai.docx',
    )
  })

  it('keep those that were refused while more are added', () => {
    const refused = withState(two, 1, { kind: 'refused', sentence: 'Tệp trống.' })
    expect(withFiles(refused, [file('ba.docx')]).map(({ id, state }) => [id, state.kind])).toEqual([
      [1, 'refused'],
      [2, 'waiting'],
      [3, 'waiting'],
    ])
  })

  it('lead on to the review by themselves only when there is one', () => {
    const read = { kind: 'read', draftId: 'draft', alreadyOpen: false } as const
    expect(onlyDraft(withState(two, 1, read))).toBeNull()
    expect(onlyDraft(withState(two.slice(0, 1), 1, read))).toBe('draft')
  })
})

describe('the size of a file', () => {
  it.each([
    [85_300, '85 kB'],
    [1_234_567, '1,2 MB'],
  ])('%i bytes', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words)
  })
})
