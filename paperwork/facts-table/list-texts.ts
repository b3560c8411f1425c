import {
  type AwardCode,
  type AwardFact,
  awards,
  type DisciplineFact,
  type DisciplineForm,
  type Ground,
  type HoldFact,
  type HoldReason,
  type InitiativeFact,
  type LeaveFact,
  type LeaveKind,
  type PlainDate,
  type Reach,
  showDate,
} from '#law'

// How lists are written into a cell: the same words that the reader of tables understands.

/** How an award is written in a table: its usual abbreviation. */
export function awardText(award: AwardCode): string {
  return awards[award].abbreviations[0] ?? awards[award].name
}

/** Several things in one cell; "không" says that there was none. */
export function listText<T>(list: readonly T[], show: (item: T) => string): string {
  return list.length === 0 ? 'không' : list.map(show).join('; ')
}

const grounds: Readonly<Record<Ground, string>> = {
  merit: 'công trạng',
  adHoc: 'đột xuất',
  movement: 'phong trào',
  contribution: 'cống hiến',
  tenure: 'niên hạn',
  foreignRelations: 'đối ngoại',
}

export function givenAwardText({ award, decidedOn, periodUntil, ground }: AwardFact): string {
  return [
    `${awardText(award)} ${showDate(decidedOn)}`,
    periodUntil === undefined ? '' : `, thành tích đến ${showDate(periodUntil)}`,
    ground === undefined ? '' : ` (${grounds[ground]})`,
  ].join('')
}

const disciplines: Readonly<Record<DisciplineForm, string>> = {
  reprimand: 'khiển trách',
  warning: 'cảnh cáo',
  demotion: 'giáng chức',
  dismissal: 'buộc thôi việc',
}

export function disciplineText({ form, from, until }: DisciplineFact): string {
  return `${disciplines[form]} ${periodText(from, until)}`
}

const holds: Readonly<Record<HoldReason, string>> = {
  discipline: 'xem xét kỷ luật',
  inspection: 'thanh tra',
  investigation: 'điều tra',
  audit: 'kiểm toán',
  complaint: 'khiếu nại',
  denunciation: 'tố cáo',
  press: 'báo chí nêu',
}

export function holdText({ reason, from, until }: HoldFact): string {
  return `${holds[reason]} ${periodText(from, until)}`
}

const leaves: Readonly<Record<LeaveKind, string>> = {
  maternity: 'thai sản',
  training: 'đào tạo',
  treatment: 'điều trị',
  other: 'nghỉ khác',
}

export function leaveText({ kind, from, until, resultGood, rulesKept }: LeaveFact): string {
  return [
    `${leaves[kind]} ${periodText(from, until)}`,
    resultGood === undefined ? '' : `, kết quả ${resultGood ? 'khá' : 'trung bình'}`,
    rulesKept === undefined ? '' : `, ${rulesKept ? '' : 'không '}chấp hành quy định`,
  ].join('')
}

const reaches: Readonly<Record<Reach, string>> = {
  grassroots: 'cơ sở',
  provincial: 'tỉnh',
  national: 'toàn quốc',
}

export function initiativeText({ kind, reach, recognised, usedFor }: InitiativeFact): string {
  return [
    kind === 'research' ? 'đề tài ' : kind === 'ingenuity' ? 'mưu trí ' : '',
    reach === undefined ? '' : reaches[reach],
    recognised === false ? ', chưa công nhận' : '',
    usedFor ? ` (đã dùng cho ${awardText(usedFor)})` : '',
  ].join('')
}

function periodText(from: PlainDate, until: PlainDate | null): string {
  return until === null ? `từ ${showDate(from)}` : `${showDate(from)} - ${showDate(until)}`
}
