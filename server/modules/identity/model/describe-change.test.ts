import { describe, expect, it } from 'vitest'
import { describeChange, idsIn, nameOfRow } from './describe-change.ts'

const unitId = '6f1c9c1e-6f0e-4d1f-9a52-0c4d3a4f5b6c'
const names = new Map([[unitId, 'Phòng Đầu tư']])

describe('a change in words', () => {
  it('tells only what differs, under the names people use', () => {
    const before = { id: '1', name: 'Phòng cũ', kind: 'department', valid_until: null, version: 1 }
    const after = { ...before, name: 'Phòng mới', valid_until: '2026-07-01', version: 2 }
    expect(describeChange({ table: 'unit', before, after }, names)).toEqual([
      { field: 'Tên', before: 'Phòng cũ', after: 'Phòng mới' },
      { field: 'Hết hiệu lực từ ngày', before: null, after: '01/07/2026' },
    ])
  })

  it('says yes and no, words for codes, names for ids, and the time in Vietnam', () => {
    const after = {
      unit_id: unitId,
      active: true,
      roles: ['officer', 'administrator'],
      created_at: '2026-05-20T18:30:00+00:00',
    }
    const said = describeChange({ table: 'membership', before: null, after }, names)
    expect(said.map(({ after: text }) => text)).toEqual([
      'Phòng Đầu tư',
      'Có',
      'Cán bộ thi đua; Quản trị',
      '01:30 21/05/2026',
    ])
  })

  it('calls what the law knows by its name', () => {
    const after = {
      slot: 'quota.grassrootsFighter',
      value: { of: 15, over: 100 },
      level: 'province',
      award: 'grassrootsFighter',
      replaces: ['ND-98-2023', `entered:${unitId}`],
    }
    const said = describeChange({ table: 'local_rule', before: null, after }, names)
    expect(said.map(({ after: text }) => text)).toEqual([
      'Tỷ lệ Chiến sĩ thi đua cơ sở',
      '15%',
      'Tỉnh, thành phố',
      'Chiến sĩ thi đua cơ sở',
      'Nghị định số 98/2023/NĐ-CP; (văn bản trong thư viện)',
    ])
  })

  it('shows no digest, no raw id and no structure', () => {
    const gone = '00000000-0000-4000-8000-000000000000'
    const after = { body: 'sha256:abc', unit_id: gone, deadline: { kind: 'before', text: 'Trước 30/3' } }
    expect(
      describeChange({ table: 'task', before: null, after }, names).map(({ after: text }) => text),
    ).toEqual(['(không ghi nội dung vào nhật ký)', '(đã xóa)', 'Trước 30/3'])
  })

  it('tells that a value differs also where its words are the same', () => {
    const change = {
      table: 'task',
      before: { deadline: { text: 'Tháng 3', date: '2025-03' } },
      after: { deadline: { text: 'Tháng 3', date: '2026-03' } },
    }
    expect(describeChange(change, names)).toEqual([
      { field: 'Thời hạn', before: 'Tháng 3 (trước khi sửa)', after: 'Tháng 3 (sau khi sửa)' },
    ])
  })

  it('finds the name of a row and the rows it points at', () => {
    expect(nameOfRow({ full_name: 'Lê Thị Sen', id: '1' })).toBe('Lê Thị Sen')
    expect(nameOfRow({ text: 'sha256:abc' })).toBeNull()
    expect(idsIn({ table: 'task_unit', before: null, after: { id: unitId, unit_id: unitId } })).toEqual([
      unitId,
    ])
  })
})
