import { directionRows } from './narrative-direction.ts'
import { resultRows } from './narrative-results.ts'
import { shortcomingRows } from './narrative-shortcomings.ts'
import type { NarrativeRow } from './told.ts'

/** The sections of a report, in order. Those with an Arabic label stand within the one above. */
export const narrativeSections = [
  { id: 'lead', label: 'I.', title: 'CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO' },
  { id: 'results', label: 'II.', title: 'KẾT QUẢ ĐẠT ĐƯỢC' },
  { id: 'tasks', label: '1.', title: 'Thực hiện nhiệm vụ của kế hoạch' },
  { id: 'movements', label: '2.', title: 'Phong trào thi đua và chỉ tiêu' },
  { id: 'awards', label: '3.', title: 'Công tác khen thưởng' },
  { id: 'propaganda', label: '4.', title: 'Công tác tuyên truyền, kiểm tra' },
  { id: 'shortcomings', label: 'III.', title: 'TỒN TẠI, HẠN CHẾ' },
  { id: 'directions', label: 'IV.', title: 'PHƯƠNG HƯỚNG, NHIỆM VỤ' },
] as const

/** Every sentence a first draft may say; none says more than a figure or a title of the plan does. */
export const narrativeRows: readonly NarrativeRow[] = [...resultRows, ...shortcomingRows, ...directionRows]
