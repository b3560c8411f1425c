import { describe, expect, it } from 'vitest'
import type { DraftRow } from '#contract/draft'
import type { PaperReading } from '#contract/reading'
import { paperMarks, unreadSpans } from './paper-marks.ts'

const text = '1. Báo cáo sơ kết. Trước 15/6. Văn phòng chủ trì, phối hợp Công đoàn. Câu lạ.'
const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
const responsibility = spanOf('Văn phòng chủ trì, phối hợp Công đoàn')

const reading = {
  header: { spans: {} },
  sections: [],
  citations: [],
  tasks: [
    {
      id: 'read',
      span: spanOf('Báo cáo sơ kết'),
      deadline: { kind: 'before', span: spanOf('Trước 15/6') },
      chair: ['Văn phòng'],
      coordinate: ['Công đoàn'],
      responsibilitySpans: [responsibility],
    },
  ],
  movements: [],
  targets: [],
  recipients: [],
  signer: null,
  unread: [spanOf('Câu lạ.'), spanOf('. ')],
} as unknown as PaperReading

const row = (more: Partial<DraftRow>) =>
  ({ id: 'row', state: 'kept', span: spanOf('Báo cáo sơ kết'), ...more }) as DraftRow

const shown = (rows: readonly DraftRow[] | null) =>
  paperMarks(text, reading, rows).map(({ kind, item, start, end }) => [kind, item, text.slice(start, end)])

describe('the marks of a paper', () => {
  it('tell the chair from those who take part', () => {
    expect(shown(null)).toEqual([
      ['task', 'read', 'Báo cáo sơ kết'],
      ['deadline', 'read', 'Trước 15/6'],
      ['chair', 'read', 'Văn phòng'],
      ['coordinate', 'read', 'Công đoàn'],
      ['unread', `unread-${text.indexOf('Câu lạ')}`, 'Câu lạ.'],
    ])
  })

  it('belong to the rows of a review', () => {
    const items = shown([row({})]).map(([, item]) => item)
    expect(items.slice(0, 4)).toEqual(['row', 'row', 'row', 'row'])
  })

  it('show a dropped row as dropped, without its parts', () => {
    expect(shown([row({ state: 'dropped' })]).map(([kind]) => kind)).toEqual(['dropped', 'unread'])
  })

  it('mark the whole stretch when the names are not found as printed', () => {
    const [task] = reading.tasks
    const changed = { ...reading, unread: [], tasks: [{ ...task, chair: ['Phòng Tổ chức'], coordinate: [] }] }
    const marks = paperMarks(text, changed as unknown as PaperReading, null)
    expect(marks.find(({ kind }) => kind === 'chair')).toMatchObject(responsibility)
  })
})

describe('the passages not understood', () => {
  it('leave out what is only a sign', () => {
    expect(unreadSpans(text, reading, null)).toEqual([spanOf('Câu lạ.')])
  })

  it('are understood once a row has taken them up', () => {
    expect(unreadSpans(text, reading, [row({ span: spanOf('lạ') })])).toEqual([])
  })
})
