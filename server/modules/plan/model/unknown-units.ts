import { searchKey } from '#contract/search-key'
import type { NamesOfOthers } from './asked-content.ts'

/** A unit that a paper names as the agency's and that there is none of. */
export interface UnknownUnit {
  readonly printed: string
  readonly sentence: string
}

/**
 * The units that another agency's paper names as ours ("Phòng Quản lý Đầu tư, Ban Quản lý Khu kinh tế An Sơn") and
 * that the agency does not have. The agency itself is no unit; each name is told once.
 */
export function unknownUnits(printed: readonly string[], names: NamesOfOthers): UnknownUnit[] {
  const distinct = new Map(printed.map((name) => [searchKey(name), name]))
  return [...distinct.values()].filter((name) => isUnknownUnit(name, names)).map(toldOf)
}

function isUnknownUnit(printed: string, { lookUp, namesAgency }: NamesOfOthers): boolean {
  return namesAgency(printed) === 'part' && lookUp(printed).match === 'unknown'
}

const toldOf = (printed: string): UnknownUnit => ({
  printed,
  sentence: `Văn bản nêu “${printed}” nhưng cơ quan không có đơn vị nào tên như vậy; hãy xem lại tên hoặc thêm đơn vị.`,
})
