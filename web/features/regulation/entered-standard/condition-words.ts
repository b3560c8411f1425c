import type { ConditionKind, RunContent } from '#contract/requirement'
import type { EditedCondition } from './edited-part.ts'

/** What stands in a gap of a sentence, and so what may be chosen or typed there. */
export type GapKind =
  | 'rating'
  | 'reach'
  | 'award'
  | 'discipline'
  | 'attested'
  | 'grounds'
  | 'members'
  | 'reachedBy'
  | 'share'
  | 'number'
  | 'numberOrNone'

/** A gap: the field of the condition that fills it, and its name for the ear. */
export interface Gap {
  readonly field: string
  readonly of: GapKind
  readonly name: string
}

/** Words and gaps in the order in which they are read. */
export type Sentence = readonly (string | Gap)[]

interface ConditionWords {
  /** As the list of conditions names it. */
  readonly name: string
  readonly sentence: Sentence
  /** What a new one begins with. */
  readonly first: Readonly<Record<string, unknown>>
}

const gap = (field: string, of: GapKind, name: string): Gap => ({ field, of, name })
const rating = gap('atLeast', 'rating', 'Mức xếp loại')
const award = gap('award', 'award', 'Danh hiệu, hình thức')

/** Every condition that a standard is made of: its name, its sentence with gaps, and what it begins with. */
export const conditionWords: Readonly<Record<ConditionKind, ConditionWords>> = {
  rating: {
    name: 'Xếp loại năm xét',
    sentence: ['năm xét được xếp loại', rating, 'trở lên'],
    first: { atLeast: 'good' },
  },
  emulates: {
    name: 'Tham gia phong trào thi đua',
    sentence: ['tích cực tham gia phong trào thi đua'],
    first: {},
  },
  united: { name: 'Nội bộ đoàn kết', sentence: ['nội bộ đoàn kết, chấp hành tốt pháp luật'], first: {} },
  titleOrStandard: {
    name: 'Đạt danh hiệu hoặc tiêu chuẩn khác',
    sentence: ['đạt danh hiệu hoặc đủ tiêu chuẩn', award],
    first: { award: 'advancedWorker' },
  },
  initiatives: {
    name: 'Sáng kiến, đề tài',
    sentence: [
      'có ít nhất',
      gap('atLeast', 'number', 'Số sáng kiến'),
      'sáng kiến, đề tài phạm vi ảnh hưởng',
      gap('reach', 'reach', 'Phạm vi ảnh hưởng'),
      'trong',
      gap('years', 'number', 'Số năm'),
      'năm tính đến năm xét',
    ],
    first: { atLeast: 1, reach: 'grassroots', years: 1 },
  },
  attested: {
    name: 'Điều do người xét xác nhận',
    sentence: ['người xét xác nhận:', gap('fact', 'attested', 'Điều được xác nhận')],
    first: { fact: 'exceedsTargets' },
  },
  ground: {
    name: 'Loại hình khen thưởng',
    sentence: ['loại hình khen thưởng là', gap('oneOf', 'grounds', 'Loại hình khen thưởng')],
    first: { oneOf: ['merit'] },
  },
  titleRun: {
    name: 'Danh hiệu nhiều lần liên tục',
    sentence: [
      'có',
      gap('times', 'number', 'Số lần'),
      'lần liên tục đạt',
      award,
      ', mỗi lần sau cách lần trước không quá',
      gap('apart', 'number', 'Số năm giữa hai lần'),
      'năm',
    ],
    first: { times: 3, award: 'grassrootsFighter', apart: 1 },
  },
  ratingRun: {
    name: 'Nhiều năm liên tục được xếp loại',
    sentence: ['có', gap('years', 'number', 'Số năm'), 'năm liên tục được xếp loại', rating, 'trở lên'],
    first: { years: 5, atLeast: 'good' },
  },
  holdsAward: {
    name: 'Đã được khen thưởng trước đó',
    sentence: ['đã được tặng', award, 'ít nhất', gap('atLeast', 'number', 'Số lần'), 'lần'],
    first: { award: 'provincialMeritCertificate', atLeast: 1 },
  },
  yearsSince: {
    name: 'Số năm từ lần khen trước',
    sentence: ['đủ', gap('years', 'number', 'Số năm'), 'năm lập thành tích từ lần được tặng', award],
    first: { years: 5, award: 'provincialMeritCertificate' },
  },
  memberShare: {
    name: 'Tỷ lệ thành viên',
    sentence: [
      'có',
      gap('reachedBy', 'reachedBy', 'Từ hay trên'),
      gap('share', 'share', 'Tỷ lệ'),
      '% là',
      gap('of', 'members', 'Thành viên được đếm'),
    ],
    first: { reachedBy: 'atLeast', share: { of: 70, over: 100 }, of: 'advancedWorkers' },
  },
  memberCount: {
    name: 'Số thành viên ít nhất',
    sentence: [
      'có ít nhất',
      gap('atLeast', 'number', 'Số người'),
      gap('of', 'members', 'Thành viên được đếm'),
    ],
    first: { atLeast: 1, of: 'grassrootsFighters' },
  },
  memberCountAtMost: {
    name: 'Số thành viên nhiều nhất',
    sentence: [
      'có nhiều nhất',
      gap('atMost', 'number', 'Số người'),
      gap('of', 'members', 'Thành viên được đếm'),
    ],
    first: { atMost: 0, of: 'disciplinedWarningOrAbove' },
  },
  monthsOfService: {
    name: 'Thời gian công tác',
    sentence: ['đã làm việc đủ', gap('atLeast', 'number', 'Số tháng'), 'tháng tính đến hết năm xét'],
    first: { atLeast: 6 },
  },
  notDisciplined: {
    name: 'Không bị kỷ luật trong năm',
    sentence: ['không bị kỷ luật', gap('from', 'discipline', 'Hình thức kỷ luật'), 'trở lên trong năm xét'],
    first: { from: 'reprimand' },
  },
  disciplineServed: {
    name: 'Không đang thi hành kỷ luật',
    sentence: ['không đang trong thời gian thi hành kỷ luật khi nhận hồ sơ'],
    first: {},
  },
  noHold: {
    name: 'Không đang bị xem xét, thanh tra, điều tra',
    sentence: ['không đang bị xem xét kỷ luật, thanh tra, điều tra, xác minh khi nhận hồ sơ'],
    first: {},
  },
  noOtherStateAward: {
    name: 'Chưa có khen thưởng cấp Nhà nước trong năm',
    sentence: ['chưa được khen thưởng cấp Nhà nước khác trong năm nhận hồ sơ'],
    first: {},
  },
  otherLeaveUnder: {
    name: 'Thời gian nghỉ',
    sentence: ['thời gian nghỉ khác trong năm xét dưới', gap('months', 'number', 'Số tháng'), 'tháng'],
    first: { months: 3 },
  },
  trainingCounts: {
    name: 'Đào tạo, bồi dưỡng',
    sentence: [
      'chấp hành quy định của cơ sở đào tạo; học từ',
      gap('goodResultFromMonths', 'numberOrNone', 'Số tháng từ đó phải có kết quả khá trở lên'),
      'tháng thì kết quả loại khá trở lên',
    ],
    first: { goodResultFromMonths: 12 },
  },
  oldUnitAgrees: {
    name: 'Đơn vị cũ nhận xét khi chuyển công tác',
    sentence: [
      'chuyển công tác sau khi đã làm',
      gap('fromMonths', 'number', 'Số tháng'),
      'tháng của năm thì được đơn vị cũ đồng ý',
    ],
    first: { fromMonths: 6 },
  },
  receivingUnitAgrees: {
    name: 'Đơn vị nhận biệt phái đồng ý',
    sentence: ['được cử biệt phái thì được đơn vị nhận đồng ý'],
    first: {},
  },
  notDissolved: {
    name: 'Tập thể chưa giải thể',
    sentence: ['tập thể chưa giải thể khi nhận hồ sơ'],
    first: {},
  },
  unread: {
    name: 'Phần văn bản chưa đọc được',
    sentence: ['phần này của văn bản chưa đọc được: luôn là chưa rõ, và chưa ban hành được'],
    first: {},
  },
}

/** The list of conditions as it is offered, by what they look at. */
export const conditionGroups: readonly {
  readonly group: string
  readonly kinds: readonly ConditionKind[]
}[] = [
  {
    group: 'Thành tích năm xét',
    kinds: ['rating', 'emulates', 'united', 'titleOrStandard', 'initiatives', 'attested', 'ground'],
  },
  { group: 'Nhiều năm', kinds: ['titleRun', 'ratingRun', 'holdsAward', 'yearsSince'] },
  { group: 'Thành viên tập thể', kinds: ['memberShare', 'memberCount', 'memberCountAtMost'] },
  {
    group: 'Thời gian, kỷ luật, thay đổi',
    kinds: [
      'monthsOfService',
      'notDisciplined',
      'disciplineServed',
      'noHold',
      'noOtherStateAward',
      'otherLeaveUnder',
      'trainingCounts',
      'oldUnitAgrees',
      'receivingUnitAgrees',
      'notDissolved',
    ],
  },
  { group: 'Chưa đọc được', kinds: ['unread'] },
]

/** A condition of its kind as it begins. */
export function firstCondition(kind: ConditionKind): EditedCondition {
  return { kind, ...conditionWords[kind].first }
}

/** What must lie among the years of a run: the same, smaller. */
export const contentWords: Readonly<Record<RunContent['kind'], ConditionWords>> = {
  yearsRated: {
    name: 'Số năm được xếp loại',
    sentence: ['trong đó', gap('years', 'number', 'Số năm'), 'năm được xếp loại', rating, 'trở lên'],
    first: { years: 1, atLeast: 'excellent' },
  },
  titles: {
    name: 'Số lần đạt danh hiệu',
    sentence: ['trong đó', gap('times', 'number', 'Số lần'), 'lần đạt', award],
    first: { times: 1, award: 'grassrootsFighter' },
  },
  initiatives: {
    name: 'Số sáng kiến',
    sentence: [
      'trong đó',
      gap('atLeast', 'number', 'Số sáng kiến'),
      'sáng kiến phạm vi ảnh hưởng',
      gap('reach', 'reach', 'Phạm vi ảnh hưởng'),
    ],
    first: { atLeast: 1, reach: 'grassroots' },
  },
}
