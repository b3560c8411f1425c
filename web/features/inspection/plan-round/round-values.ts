import type { InspectionGiven, InspectionPage, InspectionTemplate, MemberPart } from '#contract/inspection'

/** Someone of the team as the form holds them; `personId` is empty for someone from outside. */
export interface MemberValues {
  readonly key: string
  readonly personId: string
  readonly name: string
  readonly position: string
  readonly part: MemberPart
}

/** A unit to be visited as the form holds it. */
export interface VisitValues {
  readonly key: string
  readonly unitId: string
  readonly plannedOn: string | null
  readonly place: string
}

/** A round as the form holds it; the checklist has a point in each line. */
export type RoundValues = {
  title: string
  basis: string
  startsOn: string | null
  endsOn: string | null
  checklist: string
  team: readonly MemberValues[]
  visits: readonly VisitValues[]
}

let keys = 0

/** Names a line of the form for as long as the page lives. */
export function newKey(): string {
  keys += 1
  return String(keys)
}

/** Someone new in the team. */
export const newMember = (part: MemberPart): MemberValues => ({
  key: newKey(),
  personId: '',
  name: '',
  position: '',
  part,
})

/** What a new round begins with. */
export function emptyRound({ checklist }: Pick<InspectionTemplate, 'checklist'>): RoundValues {
  return {
    title: '',
    basis: '',
    startsOn: null,
    endsOn: null,
    checklist: checklist.join('\n'),
    team: [newMember('head'), newMember('secretary')],
    visits: [],
  }
}

/** A round that is there. */
export function valuesOfRound(page: InspectionPage): RoundValues {
  return {
    title: page.title,
    basis: page.basis,
    startsOn: page.startsOn,
    endsOn: page.endsOn,
    checklist: page.checklist.join('\n'),
    team: page.team.map((member) => ({ ...member, key: newKey(), personId: member.personId ?? '' })),
    visits: page.visits.map(({ unit, plannedOn, place }) => ({
      key: newKey(),
      unitId: unit.id,
      plannedOn,
      place,
    })),
  }
}

/** What can be said before the server is asked. */
export function roundFaults({ title, startsOn, endsOn, checklist, visits }: RoundValues) {
  return {
    title: title.trim() === '' ? 'Hãy ghi tên cuộc kiểm tra' : null,
    startsOn: startsOn === null ? 'Hãy chọn ngày bắt đầu' : null,
    endsOn:
      endsOn === null
        ? 'Hãy chọn ngày kết thúc'
        : startsOn !== null && endsOn < startsOn
          ? 'Ngày kết thúc không thể trước ngày bắt đầu'
          : null,
    checklist: linesOf(checklist).length === 0 ? 'Hãy ghi ít nhất một nội dung kiểm tra' : null,
    visits: visits.some(({ unitId }) => unitId === '')
      ? 'Có dòng chưa chọn đơn vị; hãy chọn hoặc bỏ dòng'
      : null,
  }
}

/** What the values ask of the server; the year is the one in which the round begins. */
export function askedRound(values: RoundValues): InspectionGiven {
  const { title, basis, startsOn, endsOn, checklist, team, visits } = values
  return {
    year: Number((startsOn ?? '').slice(0, 4)),
    title,
    basis,
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
    checklist: [...linesOf(checklist)],
    team: team
      .filter(({ name }) => name.trim() !== '')
      .map(({ personId, name, position, part }) => ({ personId: personId || null, name, position, part })),
    visits: visits.map(({ unitId, plannedOn, place }) => ({ unitId, plannedOn, place })),
  }
}

/** The field of the form for a field of the request: all lines of the team have one place for what is wrong. */
export const fieldOfRound = (path: string): string => path.split('.')[0] ?? path

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
