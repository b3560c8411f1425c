import {
  type AwardCode,
  type AwardForSubject,
  addDays,
  authorityOn,
  awardOnDay,
  awards,
  type Bonus,
  deadlinesOn,
  dossierOn,
  type Figure,
  formatCitation,
  type PlainDate,
  proposalChainOn,
  quotaOn,
  type Requirement,
  reportYearsOn,
  type SourceCitation,
  type StandardOnDay,
  showDate,
  subjectLabels,
  thresholdOn,
} from '#law'
import { type Command, WrongUsage } from './command.ts'
import { citeForPrograms, requirementLines } from './describe-law.ts'
import { knownAward, knownDay, NotAcceptable, readOptions } from './law-arguments.ts'

/**
 * `./thidua law show AWARD --on DATE [--json]`: the standard, conditions, quota, threshold, authority, dossier and bonus
 * in force on a day, each with its provision and whether it was compared with its text; no database.
 */
export const lawShow: Command = {
  name: 'law show',
  summary:
    'Xem tiêu chuẩn, tỷ lệ, phiếu bầu, tiền thưởng của một danh hiệu, hình thức khen thưởng trong một ngày',
  usage: ['./thidua law show MÃ --on NGÀY [--json]'],
  example:
    './thidua law show grassrootsFighter --on 2025-12-10\n./thidua law show CSTĐCS --on 31/12/2023 --json',
  async run(args, io) {
    const { values, isJson, rest } = readOptions(args, ['on'])
    const [named, ...others] = rest
    if (named === undefined) throw new WrongUsage('Chưa nêu danh hiệu, hình thức khen thưởng.')
    if (others.length > 0) throw new WrongUsage(`Thừa tham số “${others[0]}”.`)
    if (!values.on) throw new WrongUsage('Chưa nêu ngày (--on).')
    try {
      const shown = lawOn(knownAward(named), knownDay(values.on))
      io.print(isJson ? JSON.stringify(forPrograms(shown), null, 2) : describe(shown))
      return 0
    } catch (error) {
      if (!(error instanceof NotAcceptable)) throw error
      io.warn(error.message)
      return 1
    }
  },
}

interface Shown {
  readonly award: AwardCode
  readonly on: PlainDate
  readonly first: AwardForSubject
  readonly subjects: readonly AwardForSubject[]
}

function lawOn(award: AwardCode, on: PlainDate): Shown {
  const subjects = awardOnDay(award, on)
  const [first] = subjects
  if (first === undefined)
    throw new NotAcceptable(
      `Không có quy định về ${awards[award].name} cho ngày ${showDate(on)} trong phần mềm (có từ 01/10/2017).`,
    )
  return { award, on, first, subjects }
}

function forPrograms({ award, on, first, subjects }: Shown): object {
  const { name, abbreviations, level } = awards[award]
  return {
    award,
    name,
    abbreviations,
    level,
    on,
    subject: first.subject,
    standard: standardForPrograms(first.standard),
    conditions: first.conditions.map(standardForPrograms),
    quota: figureForPrograms(quotaOn(award, on)),
    threshold: figureForPrograms(thresholdOn(award, on)),
    authority: figureForPrograms(authorityOn(award, on)),
    proposalChain: figureForPrograms(proposalChainOn(on)),
    dossier: figureForPrograms(dossierOn(award, on)),
    reportYears: figureForPrograms(reportYearsOn(award, on)),
    deadlines: deadlinesOn(award, on).map(figureForPrograms),
    bonus: Object.fromEntries(subjects.map(({ subject, bonus }) => [subject, bonusForPrograms(bonus)])),
    subjects: subjects.map(({ subject, standard, conditions }) => ({
      subject,
      standard: standardForPrograms(standard),
      conditions: conditions.map(standardForPrograms),
    })),
  }
}

function standardForPrograms(standard: StandardOnDay): object {
  const { id, label, from, until, cite, status, how, provisional, requirement } = standard
  return {
    id,
    label,
    from,
    until,
    provisional: provisional !== null,
    because: provisional,
    cite: citeForPrograms(cite),
    checked: status === 'checked',
    how,
    requirement: requirement === null ? null : requirementForPrograms(requirement, cite),
  }
}

/** Each part with the provision it stands in, its own or that of what it belongs to. */
function requirementForPrograms(requirement: Requirement, above: SourceCitation): object {
  const cite = requirement.cite ?? above
  const { label } = requirement
  const unchecked = requirement.unchecked ?? null
  if ('all' in requirement || 'any' in requirement) {
    const group = 'all' in requirement ? 'all' : 'any'
    const parts = 'all' in requirement ? requirement.all : requirement.any
    return {
      label,
      [group]: parts.map((part) => requirementForPrograms(part, cite)),
      cite: citeForPrograms(cite),
      unchecked,
    }
  }
  return { ...requirement, cite: citeForPrograms(cite), unchecked }
}

function figureForPrograms(figure: Figure | null): object | null {
  if (figure === null) return null
  const { label, value, from, until, cite, provisional } = figure
  return {
    label,
    value,
    from,
    until,
    cite: citeForPrograms(cite),
    checked: figure.check.status === 'checked',
    provisional: provisional !== null,
    because: provisional,
  }
}

function bonusForPrograms(bonus: AwardForSubject['bonus']): object {
  if ('because' in bonus) return { amount: null, because: bonus.because, checked: false }
  const { amount, is, coefficient, baseSalary, cite, unchecked } = bonus
  return {
    amount,
    is,
    coefficient,
    baseSalary,
    cite: citeForPrograms(cite),
    checked: unchecked === null,
    because: unchecked,
  }
}

function describe({ award, on, subjects }: Shown): string {
  const { name, abbreviations } = awards[award]
  const short = abbreviations[0] === undefined ? '' : ` (${abbreviations[0]})`
  return [
    `${name}${short}, quy định áp dụng cho ngày ${showDate(on)}`,
    ...subjects.flatMap((each) => subjectLines(each)),
    ...figureLines('Tỷ lệ', quotaOn(award, on)),
    ...figureLines('Phiếu đồng ý', thresholdOn(award, on)),
    ...figureLines('Thẩm quyền quyết định', authorityOn(award, on)),
    ...figureLines('Trình tự đề nghị', proposalChainOn(on)),
    ...figureLines('Hồ sơ', dossierOn(award, on)),
    ...figureLines('Báo cáo thành tích', reportYearsOn(award, on)),
    ...deadlinesOn(award, on).flatMap((figure) => figureLines(figure.label, figure)),
    '',
    'Tiền thưởng',
    ...subjects.flatMap(({ subject, bonus }) => bonusLines(subjectLabels[subject], bonus)),
  ].join('\n')
}

function subjectLines({ subject, standard, conditions }: AwardForSubject): readonly string[] {
  return [
    '',
    `${standard.label}${standard.label.includes('(') ? '' : ` (${subjectLabels[subject].toLowerCase()})`}`,
    ...standardLines(standard),
    ...(conditions.length === 0 ? [] : ['  Điều kiện chung:']),
    ...conditions.flatMap((condition) => [`  • ${condition.label}`, ...standardLines(condition, '    ')]),
  ]
}

function standardLines(standard: StandardOnDay, indent = '  '): readonly string[] {
  const { requirement, cite } = standard
  return [
    ...reliabilityLines(standard).map((line) => `${indent}${line}`),
    ...(requirement === null ? [] : requirementLines(requirement, cite, indent)),
  ]
}

/** Which text it is, and how far it can be relied on; the last text read is named where the one in force was not. */
function reliabilityLines({ from, until, cite, status, how, requirement }: StandardOnDay): readonly string[] {
  const days = `từ ${showDate(from)}${until === null ? '' : ` đến hết ${showDate(addDays(until, -1))}`}`
  const provision = formatCitation(cite)
  if (status === 'checked') return [`Căn cứ: ${provision}, ${days}`, `Đã đối chiếu: ${how}`]
  const marked = `TẠM TÍNH, chưa dùng để quyết định: ${how}`
  if (status === 'unchecked') return [marked, `Căn cứ (chưa đối chiếu): ${provision}, ${days}`]
  return requirement === null
    ? [marked, 'Trước đó cũng chưa đọc được văn bản nào.']
    : [marked, `Dưới đây là nội dung của văn bản đọc được gần nhất: ${provision}`]
}

function figureLines(heading: string, figure: Figure | null): readonly string[] {
  if (figure === null) return []
  const { value, cite, check, provisional } = figure
  return [
    '',
    `${heading}: ${value ?? 'chưa rõ'} [${formatCitation(cite)}]`,
    provisional === null
      ? `  Đã đối chiếu: ${check.status === 'checked' ? check.where : check.because}`
      : `  TẠM TÍNH, chưa dùng để quyết định: ${provisional}`,
  ]
}

function bonusLines(whom: string, bonus: Bonus | { readonly because: string }): readonly string[] {
  if ('because' in bonus) return [`  ${whom}: chưa rõ. ${bonus.because}`]
  const { amount, is, coefficient, baseSalary, cite, unchecked } = bonus
  const dong = (value: number): string => `${new Intl.NumberFormat('vi-VN').format(value)} đồng`
  return [
    `  ${whom}: ${is === 'atMost' ? 'không quá ' : ''}${dong(amount)} = ${coefficient.replace('.', ',')} × ${dong(baseSalary)}, làm tròn lên [${formatCitation(cite)}]`,
    ...(unchecked === null ? [] : [`    TẠM TÍNH, chưa dùng để chi: ${unchecked}`]),
  ]
}
