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
const fields = fieldsOf(task)

describe('the form of a task', () => {
  it('sends nothing when nothing was changed', () => {
    expect(changesOf(task, fields)).toEqual({})
  })

  it('sends only what was changed, and an emptied place as none', () => {
    expect(changesOf(task, { ...fields, title: ' Đăng ký ' })).toEqual({ title: 'Đăng ký' })
    const placed = exampleTask({ place: 'Hội trường' })
    expect(changesOf(placed, { ...fieldsOf(placed), place: ' ' })).toEqual({ place: null })
  })

  it('sends a deadline as wording, to be read like one in a paper', () => {
    expect(changesOf(task, { ...fields, wording: 'trong tháng 12' })).toEqual({
      deadline: { wording: 'trong tháng 12' },
    })
  })

  it('keeps what an untouched name stands for, and has a new name looked up', () => {
    const [chair, helper] = fields.parties
    if (!chair || !helper) throw new Error('the example has two parties')
    expect(changesOf(task, { ...fields, parties: [{ ...chair, printed: 'Phòng Đầu tư' }, helper] })).toEqual({
      parties: [
        { part: 'chair', printed: 'Phòng Đầu tư' },
        { part: 'coordinate', printed: 'Khối thi đua', outside: true },
      ],
    })
    expect(changesOf(task, { ...fields, parties: [chair, { ...helper, printed: '  ' }] })).toEqual({
      parties: [{ part: 'chair', printed: 'VP', unitIds: ['u1'] }],
    })
  })
})
