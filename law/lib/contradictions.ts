import type { Facts, MembersFact } from './facts.ts'
import type { Problem } from './field.ts'
import { type PlainDate, showDate } from './plain-date.ts'
import { memberWords } from './words.ts'

/** Every contradiction between facts, each at the field that cannot stand beside another. */
export function contradictionsIn(facts: Facts): readonly Problem[] {
  return [
    ...repeatedYears(facts),
    ...yearsBeforeRecruitment(facts),
    ...periods(facts),
    ...awardDays(facts),
    ...members(facts),
    ...subjects(facts),
  ]
}

/** Two entries of a year would give it two classifications. */
function repeatedYears({ years }: Facts): readonly Problem[] {
  return years.flatMap(({ year }, index) =>
    years.findIndex((each) => each.year === year) < index
      ? [{ path: `years.${index}.year`, detail: `Năm ${year} được ghi hai lần, không rõ xếp loại nào đúng` }]
      : [],
  )
}

function yearsBeforeRecruitment({ years, recruitedOn }: Facts): readonly Problem[] {
  if (recruitedOn === undefined) return []
  const recruited = Number(recruitedOn.slice(0, 4))
  const titled = years.flatMap(({ year, titles }, index) =>
    year < recruited && (titles ?? []).length > 0
      ? [
          {
            path: `years.${index}.titles`,
            detail: `Danh hiệu năm ${year} có trước ngày vào cơ quan ${showDate(recruitedOn)}`,
          },
        ]
      : [],
  )
  const rated = years.flatMap(({ year, rating }, index) =>
    year < recruited && rating !== undefined
      ? [
          {
            path: `years.${index}.rating`,
            detail: `Xếp loại năm ${year} có trước ngày vào cơ quan ${showDate(recruitedOn)}`,
          },
        ]
      : [],
  )
  return [...titled, ...rated]
}

interface Period {
  readonly from: PlainDate
  readonly until: PlainDate | null
}

function periods({ discipline, holds, leaves, secondments }: Facts): readonly Problem[] {
  const lists: Readonly<Record<string, readonly Period[] | undefined>> = {
    discipline,
    holds,
    leaves,
    secondments,
  }
  return Object.entries(lists).flatMap(([name, list = []]) =>
    list.flatMap(({ from, until }, index) =>
      until !== null && until < from
        ? [
            {
              path: `${name}.${index}.until`,
              detail: `Kết thúc ${showDate(until)} trước khi bắt đầu ${showDate(from)}`,
            },
          ]
        : [],
    ),
  )
}

function awardDays({ awards }: Facts): readonly Problem[] {
  return (awards ?? []).flatMap(({ decidedOn, periodUntil = decidedOn }, index) =>
    periodUntil > decidedOn
      ? [
          {
            path: `awards.${index}.periodUntil`,
            detail: `Kỳ thành tích đến ${showDate(periodUntil)} sau ngày quyết định ${showDate(decidedOn)}`,
          },
        ]
      : [],
  )
}

const counted = ['completed', 'advancedWorkers', 'grassrootsFighters', 'disciplinedWarningOrAbove'] as const

function members({ years }: Facts): readonly Problem[] {
  return years.flatMap(({ members: given }, index) =>
    given?.total === undefined ? [] : overcounted(given, given.total, `years.${index}.members`),
  )
}

function overcounted(given: MembersFact, total: number, path: string): readonly Problem[] {
  return counted.flatMap((key) => {
    const { [key]: count = 0 } = given
    return count > total
      ? [
          {
            path: `${path}.${key}`,
            detail: `${count} ${memberWords[key]} trong khi cả tập thể có ${total} người`,
          },
        ]
      : []
  })
}

function subjects({ subject, years, recruitedOn }: Facts): readonly Problem[] {
  if (subject === 'individual') {
    return years.flatMap(({ members: given }, index) =>
      given === undefined
        ? []
        : [{ path: `years.${index}.members`, detail: 'Cá nhân không có số liệu thành viên' }],
    )
  }
  return recruitedOn === undefined ? [] : [{ path: 'recruitedOn', detail: 'Chỉ cá nhân có ngày vào cơ quan' }]
}
