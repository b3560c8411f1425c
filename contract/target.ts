import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'
import { span } from './reading.ts'
import { someWords, words, writtenDay } from './words.ts'

/** Of what there are so many: people, units, or anything else that can be counted. */
export const targetPopulation = z.enum(['persons', 'collectives', 'things'])
export type TargetPopulation = z.infer<typeof targetPopulation>

/** `count`: so many; `share`: so much of a base; `figure`: a figure in its own unit, with up to two decimals. */
export const targetCounting = z.enum(['count', 'share', 'figure'])
export type TargetCounting = z.infer<typeof targetCounting>

export const targetComparison = z.enum(['reach', 'atLeast', 'moreThan', 'atMost', 'lessThan'])
export type TargetComparison = z.infer<typeof targetComparison>

/** As papers write it. */
export const comparisonLabels: Readonly<Record<TargetComparison, string>> = {
  reach: 'đạt',
  atLeast: 'ít nhất',
  moreThan: 'trên',
  atMost: 'không quá',
  lessThan: 'dưới',
}

/** How it comes about: at the end of the year, as titles do, or little by little, as things do. */
export const targetPace = z.enum(['yearEnd', 'steady'])
export type TargetPace = z.infer<typeof targetPace>

/** How a target stands, the most urgent first. */
export const targetStanding = z.enum(['notMet', 'endangered', 'unknown', 'onTrack', 'met'])
export type TargetStanding = z.infer<typeof targetStanding>

/** As people say it. */
export const standingLabels: Readonly<Record<TargetStanding, string>> = {
  notMet: 'Không đạt',
  endangered: 'Có nguy cơ',
  unknown: 'Chưa đủ số liệu',
  onTrack: 'Đúng tiến độ',
  met: 'Đạt',
}

export const targetValueKind = z.enum(['base', 'registered', 'achieved'])
export type TargetValueKind = z.infer<typeof targetValueKind>

/** As people say it. */
export const valueKindLabels: Readonly<Record<TargetValueKind, string>> = {
  base: 'Tổng số để tính tỷ lệ',
  registered: 'Đã đăng ký',
  achieved: 'Đã đạt',
}

/** An exact amount: 15 of 100 for 15 %, 6 of 1 for six, 81 of 10 for 8,1. */
const amount = z
  .object({ of: z.int().min(0).max(1_000_000_000), over: z.int().min(1).max(100_000) })
  .refine(({ over }) => 100_000 % over === 0 || over === 3, 'Chỉ nhận số có tới năm chữ số thập phân')

/** What a target aims at, as people write it down. */
const targetContent = z.object({
  year: z.int().min(2000).max(2100),
  /** What is counted, in words. */
  measure: someWords(1000),
  /** Code of the law shelf when it is a title or a form of commendation. */
  award: words(60).nullable(),
  population: targetPopulation,
  counting: targetCounting,
  comparison: targetComparison,
  amount,
  /** What one of them is called, or the unit of a figure: `sáng kiến`, `tỷ đồng`. */
  countedUnit: words(60).nullable(),
  /** Of what a share is taken: of what another target counts, or of all that the words name. */
  baseTargetId: z.uuid().nullable(),
  baseWords: words(300).nullable(),
  pace: targetPace,
  /** The last day of registering; from the next one on too few are a danger. */
  registrationDue: writtenDay.nullable(),
  /** The last day on which it can still be reached. */
  dueOn: writtenDay,
})
export type TargetContent = z.infer<typeof targetContent>

const typedValue = z.object({
  value: z.number(),
  asOf: z.string(),
  enteredByName: z.string(),
  enteredAt: z.string(),
})

/** A target of a year with how it stands today. Where it stands in a paper, `quote` is what the paper says. */
export const target = z.object({
  id: z.uuid(),
  ...targetContent.shape,
  amount: z.object({ of: z.int(), over: z.int() }),
  awardLabel: z.string().nullable(),
  /** “Ít nhất 15% trong số Lao động tiên tiến”. */
  expectation: z.string(),
  /** What one of them is called: người, tập thể, sáng kiến. */
  unitWords: z.string(),
  values: z.object({
    base: typedValue.nullable(),
    registered: typedValue.nullable(),
    achieved: typedValue.nullable(),
  }),
  /** How many are needed now by what is registered and by what is achieved; null while the base is not known. */
  neededRegistered: z.number().nullable(),
  neededAchieved: z.number().nullable(),
  /** How many are missing, or too many where the target is an upper bound; null while it is not known. */
  gap: z.number().nullable(),
  standing: targetStanding,
  /** Why it stands so, in one sentence. */
  because: z.string(),
  quote: z.string().nullable(),
  paperId: z.uuid().nullable(),
  span: span.nullable(),
  version: z.int(),
})
export type Target = z.infer<typeof target>

/** A target that the paper of a plan states, as the program understands it; taken once when `takenId` is there. */
export const statedTarget = z.object({
  paperId: z.uuid(),
  index: z.int(),
  quote: z.string(),
  span,
  planTitle: z.string(),
  content: targetContent.extend({ amount: z.object({ of: z.int(), over: z.int() }) }),
  expectation: z.string(),
  takenId: z.uuid().nullable(),
})
export type StatedTarget = z.infer<typeof statedTarget>

const year = z.coerce.number().int().min(2000).max(2100)
const params = z.object({ id: z.uuid() })
const version = z.int()

export const listTargets = endpoint({
  id: 'target.listTargets',
  title: 'Chỉ tiêu thi đua của một năm',
  method: 'GET',
  path: '/api/targets',
  access: 'member',
  query: z.object({ year: year.optional() }),
  answer: z.object({
    year: z.int(),
    years: z.array(z.int()),
    targets: z.array(target),
    counts: z.record(targetStanding, z.int()),
    /** Targets that papers of this year's plans state and nobody has taken over yet. */
    untaken: z.int(),
    awards: z.array(z.object({ award: z.string(), label: z.string(), population: targetPopulation })),
    abilities: z.object({ keep: ability }),
  }),
})

export const listStatedTargets = endpoint({
  id: 'target.listStatedTargets',
  title: 'Chỉ tiêu nêu trong văn bản kế hoạch',
  method: 'GET',
  path: '/api/stated-targets',
  access: 'member',
  query: z.object({ year }),
  answer: z.object({ stated: z.array(statedTarget) }),
})

/** Takes over what the papers state; what was taken before stays the one target it is. */
export const takeStatedTargets = endpoint({
  id: 'target.takeStatedTargets',
  title: 'Lấy chỉ tiêu từ văn bản kế hoạch',
  method: 'POST',
  path: '/api/stated-targets',
  access: 'member',
  body: z.object({
    year: z.int().min(2000).max(2100),
    chosen: z
      .array(z.object({ paperId: z.uuid(), index: z.int().min(0) }))
      .min(1)
      .max(500),
  }),
  answer: z.object({ taken: z.int() }),
})

export const addTarget = endpoint({
  id: 'target.addTarget',
  title: 'Thêm chỉ tiêu',
  method: 'POST',
  path: '/api/targets',
  access: 'member',
  body: targetContent,
  answer: z.object({ id: z.uuid() }),
})

export const correctTarget = endpoint({
  id: 'target.correctTarget',
  title: 'Sửa chỉ tiêu',
  method: 'PUT',
  path: '/api/targets/:id',
  access: 'member',
  params,
  body: targetContent.extend({ version }),
  answer: z.object({ id: z.uuid() }),
})

export const removeTarget = endpoint({
  id: 'target.removeTarget',
  title: 'Bỏ chỉ tiêu ghi nhầm',
  method: 'POST',
  path: '/api/targets/:id/remove',
  access: 'member',
  params,
  body: z.object({ version }),
  answer: z.object({ id: z.uuid() }),
})

export const enterTargetValue = endpoint({
  id: 'target.enterTargetValue',
  title: 'Nhập số liệu của chỉ tiêu',
  method: 'POST',
  path: '/api/targets/:id/values',
  access: 'member',
  params,
  body: z.object({
    version,
    kind: targetValueKind,
    /** Null takes back what was typed in by mistake. */
    value: z.number().min(0).max(1_000_000_000).nullable(),
    asOf: writtenDay,
    note: words(500).optional(),
  }),
  answer: z.object({ id: z.uuid(), version }),
})

export const readTargetHistory = endpoint({
  id: 'target.readTargetHistory',
  title: 'Ai đã nhập số liệu nào của chỉ tiêu',
  method: 'GET',
  path: '/api/targets/:id/history',
  access: 'member',
  params,
  answer: z.object({
    measure: z.string(),
    values: z.array(
      z.object({
        kind: targetValueKind,
        value: z.number().nullable(),
        asOf: z.string(),
        note: z.string().nullable(),
        enteredAt: z.string(),
        enteredByName: z.string(),
      }),
    ),
  }),
})
