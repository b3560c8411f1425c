import { authorities, proposalChain } from './catalogue/authorities.ts'
import { dossiers } from './catalogue/dossiers.ts'
import type { Dated, GoverningDay } from './lib/dated.ts'
import { everyParameter, type ParameterArea } from './parameters/every-parameter.ts'
import { generalConditions } from './standards/general-conditions.ts'
import { standards } from './standards/national-law.ts'

/** What a dated thing is about. */
export type LawArea = 'standard' | 'condition' | 'authority' | ParameterArea

/** What an officer calls each area. */
export const areaNames: Readonly<Record<LawArea, string>> = {
  standard: 'Tiêu chuẩn danh hiệu, hình thức khen thưởng',
  condition: 'Điều kiện chung',
  quota: 'Tỷ lệ, số lượng',
  council: 'Hội đồng: tỷ lệ phiếu, số người có mặt',
  bonus: 'Hệ số tiền thưởng',
  money: 'Mức lương cơ sở và cách tính tiền thưởng',
  authority: 'Thẩm quyền và tuyến trình',
  dossier: 'Hồ sơ và báo cáo thành tích',
  procedure: 'Thời hạn và thủ tục',
  records: 'Lưu trữ',
}

/** A dated thing with its area. */
export interface InArea {
  readonly area: LawArea
  readonly dated: Dated<unknown, GoverningDay>
}

const inArea = (area: LawArea, all: readonly Dated<unknown, GoverningDay>[]): readonly InArea[] =>
  all.map((dated) => ({ area, dated }))

/** Everything that the law shelf dates, in the order of the areas: what is tested, reported and shown as covered. */
export const everythingDated: readonly InArea[] = [
  ...inArea('standard', standards),
  ...inArea('condition', generalConditions),
  ...inArea('quota', everyParameter.quota),
  ...inArea('council', everyParameter.council),
  ...inArea('bonus', everyParameter.bonus),
  ...inArea('money', everyParameter.money),
  ...inArea('authority', [...Object.values(authorities), proposalChain]),
  ...inArea('dossier', [...Object.values(dossiers), ...everyParameter.dossier]),
  ...inArea('procedure', everyParameter.procedure),
  ...inArea('records', everyParameter.records),
]
