import { describe, expect, it } from 'vitest'
import { exampleTask } from '../example-task.ts'
import { changesOf, fieldsOf } from './task-fields.ts'

const task = exampleTask({
  title: 'Đăng ký thi đua',
  place: null,
  parties: [
    { part: 'chair', printed: 'VP', match: 'unit', unitIds: ['u1'] },
    { part: 'coordinate', printed: 'Khối thi đua', match: 'outside', unitIds: [] },
  ],
})
const page = { task, deadline: { kind: 'before', date: '2027-03-30' } } as const
const fields = fieldsOf(page)

describe('the form of a task', () => {
  it('sends nothing when nothing was changed', () => {
    expect(changesOf(page, fields)).toEqual({})
  })

  it('sends only what was changed, and an emptied place as none', () => {
    expect(changesOf(page, { ...fields, title: ' Đăng ký ' })).toEqual({ title: 'Đăng ký' })
    const placed = { ...page, task: exampleTask({ place: 'Hội trường' }) }
    expect(changesOf(placed, { ...fieldsOf(placed), place: ' ' })).toEqual({ place: null })
  })

  it('sends a deadline as wording, to be read like one in a paper', () => {
    expect(changesOf(page, { ...fields, wording: 'trong tháng 12' })).toEqual({
      deadline: { wording: 'trong tháng 12' },
    })
  })

  it('sends the units’ own day and the day of an event apart from the wording', () => {
    const levels = {
      task,
      deadline: {
        kind: 'none',
        relative: '5 ngày kể từ ngày họp',
        units: { kind: 'before', date: '2027-06-28' },
      },
    } as const
    const before = fieldsOf(levels)
    expect(before).toMatchObject({ unitWording: 'trước ngày 28/06/2027', eventOn: null })
    expect(changesOf(levels, { ...before, unitWording: ' ', eventOn: '2027-06-01' })).toEqual({
      unitDeadline: null,
      eventOn: '2027-06-01',
    })
  })

  it('keeps what an untouched name stands for, and has a new name looked up', () => {
    const [chair, helper] = fields.parties
    if (!chair || !helper) throw new Error('the example has two parties')
    expect(changesOf(page, { ...fields, parties: [{ ...chair, printed: 'Phòng Đầu tư' }, helper] })).toEqual({
      parties: [
        { part: 'chair', printed: 'Phòng Đầu tư' },
        { part: 'coordinate', printed: 'Khối thi đua', outside: true },
      ],
    })
    expect(changesOf(page, { ...fields, parties: [chair, { ...helper, printed: '  ' }] })).toEqual({
      parties: [{ part: 'chair', printed: 'VP', unitIds: ['u1'] }],
    })
  })
})
