import { type AttestedFact, attestedFactLabels, type MembersFact, type Reach } from '#law'
import { bare } from './bare.ts'

/** What a column may hold: who it is, which year it is, or a fact of the person or of one of the person's years. */
export type Field =
  | { readonly of: 'identity'; readonly kind: IdentityKind }
  | { readonly of: 'calendar'; readonly kind: 'year' }
  | { readonly of: 'person'; readonly kind: PersonKind }
  | { readonly of: 'person'; readonly kind: 'attested'; readonly fact: AttestedFact }
  | { readonly of: 'year'; readonly kind: YearKind }
  | { readonly of: 'year'; readonly kind: 'initiativesOf'; readonly reach: Reach }
  | { readonly of: 'year'; readonly kind: 'members'; readonly count: keyof MembersFact }

export type IdentityKind = 'name' | 'code' | 'unit'
export type PersonKind =
  | 'subject'
  | 'recruitedOn'
  | 'dissolvedOn'
  | 'awards'
  | 'discipline'
  | 'holds'
  | 'leaves'
export type YearKind = 'rating' | 'emulates' | 'united' | 'titles' | 'initiatives'

/** A field with the header that is written for it, and the other headers it is known by. */
export interface KnownField {
  readonly field: Field
  readonly header: string
  readonly also: readonly string[]
}

const person = (kind: PersonKind, header: string, ...also: string[]): KnownField => ({
  field: { of: 'person', kind },
  header,
  also,
})
const identity = (kind: IdentityKind, header: string, ...also: string[]): KnownField => ({
  field: { of: 'identity', kind },
  header,
  also,
})
const yearly = (kind: YearKind, header: string, ...also: string[]): KnownField => ({
  field: { of: 'year', kind },
  header,
  also,
})
const initiatives = (reach: Reach, header: string, ...also: string[]): KnownField => ({
  field: { of: 'year', kind: 'initiativesOf', reach },
  header,
  also,
})
const members = (count: keyof MembersFact, header: string, ...also: string[]): KnownField => ({
  field: { of: 'year', kind: 'members', count },
  header,
  also,
})
const attested = Object.keys(attestedFactLabels) as AttestedFact[]

/** Every column that is understood, in the order in which a template has them. */
export const knownFields: readonly KnownField[] = [
  identity(
    'name',
    'Họ và tên',
    'Họ tên',
    'Tên',
    'Tên cá nhân, tập thể',
    'Tên tập thể',
    'Cá nhân, tập thể',
    'Họ và tên, tên tập thể',
  ),
  identity('code', 'Mã', 'Mã số', 'Mã cán bộ', 'Mã nhân viên', 'Số hiệu công chức', 'Mã công chức'),
  identity('unit', 'Đơn vị', 'Phòng', 'Phòng, đơn vị', 'Đơn vị công tác', 'Phòng ban', 'Nơi công tác'),
  person('subject', 'Đối tượng', 'Loại đối tượng'),
  person(
    'recruitedOn',
    'Ngày vào cơ quan',
    'Ngày tuyển dụng',
    'Vào cơ quan từ',
    'Ngày vào làm',
    'Ngày công tác',
  ),
  person('dissolvedOn', 'Ngày giải thể'),
  { field: { of: 'calendar', kind: 'year' }, header: 'Năm', also: ['Năm xét', 'Năm công tác'] },
  yearly(
    'rating',
    'Xếp loại',
    'Xếp loại chất lượng',
    'Mức xếp loại',
    'Đánh giá, xếp loại',
    'Kết quả xếp loại',
    'Mức độ hoàn thành nhiệm vụ',
  ),
  yearly('emulates', 'Tích cực thi đua', 'Thi đua', 'Tham gia thi đua'),
  yearly('united', 'Nội bộ đoàn kết', 'Đoàn kết'),
  yearly('titles', 'Danh hiệu', 'Danh hiệu thi đua', 'Danh hiệu đã đạt'),
  yearly('initiatives', 'Sáng kiến', 'Sáng kiến, đề tài', 'Đề tài, sáng kiến'),
  initiatives('grassroots', 'Sáng kiến cấp cơ sở', 'Số sáng kiến cấp cơ sở', 'SKCS'),
  initiatives(
    'provincial',
    'Sáng kiến cấp tỉnh',
    'Sáng kiến cấp bộ, tỉnh',
    'Sáng kiến cấp bộ, ban, ngành, tỉnh',
    'Số sáng kiến cấp tỉnh',
  ),
  initiatives('national', 'Sáng kiến toàn quốc', 'Số sáng kiến toàn quốc'),
  members('total', 'Tổng số thành viên', 'Tổng số người', 'Số thành viên', 'Tổng số cá nhân'),
  members('completed', 'Số hoàn thành nhiệm vụ', 'Số người hoàn thành nhiệm vụ'),
  members('advancedWorkers', 'Số LĐTT', 'Số Lao động tiên tiến'),
  members('grassrootsFighters', 'Số CSTĐCS', 'Số Chiến sĩ thi đua cơ sở'),
  members(
    'disciplinedWarningOrAbove',
    'Số bị kỷ luật từ cảnh cáo',
    'Số người bị kỷ luật từ cảnh cáo trở lên',
  ),
  person('awards', 'Khen thưởng đã có', 'Khen thưởng', 'Hình thức khen thưởng đã có', 'Đã khen thưởng'),
  person('discipline', 'Kỷ luật', 'Hình thức kỷ luật'),
  person('holds', 'Đang xem xét', 'Đang thanh tra, điều tra, khiếu nại, tố cáo'),
  person('leaves', 'Nghỉ', 'Thời gian nghỉ', 'Nghỉ, đào tạo'),
  ...attested.map(
    (fact): KnownField => ({
      field: { of: 'person', kind: 'attested', fact },
      header: attestedFactLabels[fact],
      also: [],
    }),
  ),
]

const byHeader = new Map(
  knownFields.flatMap((known) =>
    [known.header, ...known.also].map((header) => [bare(header), known] as const),
  ),
)

/** The field that a header names, whatever its accents, case and signs; undefined where it names none. */
export function fieldOf(header: string): KnownField | undefined {
  return byHeader.get(bare(header)) ?? byHeader.get(bare(header.replace(/\([^)]*\)/g, ' ')))
}
