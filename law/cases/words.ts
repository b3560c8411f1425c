import type { AwardCode, Subject } from '../catalogue/award-codes.ts'
import type { Ground } from '../catalogue/grounds.ts'
import type {
  AttestedFact,
  DisciplineForm,
  HoldReason,
  InitiativeKind,
  LeaveKind,
  Rating,
  Reach,
} from '../lib/facts.ts'
import type { Outcome } from '../lib/finding.ts'
import { type PlainDate, plainDate } from '../lib/plain-date.ts'

type Words = Readonly<Record<string, unknown>>

/** Turns a word of a signed case into what the program calls it; throws for any other word. */
type Vocabulary<T> = (word: unknown, at: string) => T

function vocabulary<T>(what: string, words: Readonly<Record<string, T>>): Vocabulary<T> {
  return (word, at) => {
    const found = words[String(word)]
    if (found === undefined) throw new Error(`${at}: không có ${what} “${String(word)}”`)
    return found
  }
}

export const awards = vocabulary<AwardCode>('danh hiệu hoặc hình thức khen thưởng', {
  LĐTT: 'advancedWorker',
  CSTĐCS: 'grassrootsFighter',
  'CSTĐ-T': 'provincialFighter',
  CSTĐTQ: 'nationalFighter',
  TTLĐTT: 'advancedCollective',
  TTLĐXS: 'outstandingCollective',
  'Cờ tỉnh': 'provincialFlag',
  'Cờ Chính phủ': 'governmentFlag',
  'Giấy khen': 'commendationLetter',
  'Giấy khen xã': 'communeCommendationLetter',
  'BK-T': 'provincialMeritCertificate',
  BKTTg: 'primeMinisterMeritCertificate',
  'HCLĐ Ba': 'laborOrderThirdClass',
  'HCLĐ Nhì': 'laborOrderSecondClass',
  'HCLĐ Nhất': 'laborOrderFirstClass',
  KNC: 'commemorativeMedal',
})

export const subjects = vocabulary<Subject>('đối tượng', {
  'cá nhân': 'individual',
  'tập thể': 'collective',
  'hộ gia đình': 'household',
})

export const outcomes = vocabulary<Outcome>('kết quả', {
  đạt: 'met',
  'không đạt': 'notMet',
  'chưa rõ': 'unknown',
})

export const refusals = vocabulary<string>('lý do từ chối', {
  'không có văn bản có hiệu lực': 'NothingInForce',
  'chưa đọc được văn bản': 'TextNotRead',
  'không dành cho đối tượng này': 'NotForSubject',
})

export const yesNo = vocabulary<boolean>('câu trả lời có/không', { có: true, không: false })

export const ratingWords = vocabulary<Rating>('mức xếp loại', {
  'hoàn thành xuất sắc': 'excellent',
  'hoàn thành tốt': 'good',
  'hoàn thành': 'completed',
  'không hoàn thành': 'notCompleted',
})

export const groundWords = vocabulary<Ground>('loại hình khen thưởng', {
  'công trạng': 'merit',
  'đột xuất': 'adHoc',
  'phong trào': 'movement',
  'cống hiến': 'contribution',
  'niên hạn': 'tenure',
  'đối ngoại': 'foreignRelations',
})

export const reachWords = vocabulary<Reach>('phạm vi sáng kiến', {
  'cơ sở': 'grassroots',
  tỉnh: 'provincial',
  'toàn quốc': 'national',
})

export const initiativeKindWords = vocabulary<InitiativeKind>('loại sáng kiến', {
  'sáng kiến': 'initiative',
  'đề tài': 'research',
  'mưu trí': 'ingenuity',
})

export const disciplineWords = vocabulary<DisciplineForm>('hình thức kỷ luật', {
  'khiển trách': 'reprimand',
  'cảnh cáo': 'warning',
  'giáng chức': 'demotion',
  'buộc thôi việc': 'dismissal',
})

export const holdWords = vocabulary<HoldReason>('lý do đang xem xét', {
  'kỷ luật': 'discipline',
  'thanh tra': 'inspection',
  'điều tra': 'investigation',
  'kiểm toán': 'audit',
  'khiếu nại': 'complaint',
  'tố cáo': 'denunciation',
  'báo chí': 'press',
})

export const leaveWords = vocabulary<LeaveKind>('loại nghỉ', {
  'thai sản': 'maternity',
  'đào tạo': 'training',
  'điều trị': 'treatment',
  khác: 'other',
})

export const attestedWords = vocabulary<AttestedFact>('điều cần xác nhận', {
  'được bình xét trong phong trào thi đua': 'reviewedInMovement',
  'lập thành tích đột xuất': 'adHocAchievement',
  'đóng góp lớn': 'greatContribution',
  'đủ thời gian cống hiến': 'serviceRecord',
  'đạt tiêu chuẩn của địa phương': 'localStandardMet',
  'tiêu biểu xuất sắc': 'outstandingExample',
  'dẫn đầu cụm khối': 'leadsBloc',
  'vượt chỉ tiêu': 'exceedsTargets',
  'dẫn đầu phong trào': 'leadsMovement',
  'phong trào từ 3 năm': 'movementThreeYears',
  'phong trào từ 5 năm': 'movementFiveYears',
  'tổ chức đảng và đoàn thể vững mạnh': 'strongOrganisations',
  'dân chủ và chăm lo đời sống': 'collectiveCare',
  'được chọn trong số tiêu biểu nhất': 'selectedAmongBest',
  'có ảnh hưởng tại nơi làm việc': 'influenceInPlace',
  'gương mẫu và đóng góp cho địa phương': 'householdContribution',
  'có công trong đối ngoại': 'foreignRelationsMerit',
})

/** `10/12/2025` as a day. */
export function day(word: unknown, at: string): PlainDate {
  const [, date, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(String(word)) ?? []
  if (!date) throw new Error(`${at}: “${String(word)}” không phải một ngày dd/mm/yyyy`)
  return plainDate(`${year}-${month}-${date}`)
}

/** A sentence. */
export function text(word: unknown, at: string): string {
  if (typeof word !== 'string' || word === '') throw new Error(`${at}: thiếu chữ`)
  return word
}

/** Keys and values, or a complaint. */
export function record(value: unknown, at: string): Words {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${at}: cần các cặp “tên: giá trị”`)
  }
  return value as Words
}

/** The keys and values under a key; none where the key is absent. */
export function recordIn(parent: Words, key: string, at: string): Words {
  return key in parent ? record(parent[key], `${at}: ${key}`) : {}
}

/** Refuses keys that nobody reads. */
export function only(value: Words, keys: readonly string[], at: string): void {
  const stranger = Object.keys(value).find((key) => !keys.includes(key))
  if (stranger !== undefined) throw new Error(`${at}: không có mục “${stranger}”`)
}
