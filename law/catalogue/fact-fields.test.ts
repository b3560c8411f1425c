import { expect, it } from 'vitest'
import { factFieldName } from './fact-fields.ts'

it.each([
  ['recruitedOn', 'ngày vào cơ quan'],
  ['years.2025.rating', 'xếp loại năm 2025'],
  ['years.2025.members.completed', 'số thành viên hoàn thành nhiệm vụ năm 2025'],
  ['years.2025.members.unheard', 'số liệu thành viên năm 2025'],
  ['years.2025.initiatives.0.reach', 'phạm vi ảnh hưởng của sáng kiến năm 2025'],
  ['years.2025', 'dữ kiện năm 2025'],
  ['years.0.titles', 'danh hiệu đã được công nhận'],
  ['years', 'dữ kiện'],
  ['years.2025.unheard', 'dữ kiện năm 2025'],
  ['attested.leadsBloc', 'dẫn đầu cụm, khối thi đua do bộ, ban, ngành, tỉnh tổ chức'],
  ['attested.unheard', 'attested.unheard'],
  ['leaves.0.resultGood', 'kết quả đào tạo'],
  ['leaves.0.from', 'thời gian nghỉ, đào tạo'],
  ['secondments.10.receivingUnitAgrees', 'ý kiến của đơn vị tiếp nhận'],
  ['unheard.0', 'unheard.0'],
])('calls %s “%s”', (path, name) => {
  expect(factFieldName(path)).toBe(name)
})
