import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'
import { someWords } from './words.ts'

/** Khối, cụm, or a level above the agency. */
export const blocKind = z.enum(['bloc', 'cluster', 'superior'])
export type BlocKind = z.infer<typeof blocKind>

/** As people say it. */
export const blocKindLabels: Readonly<Record<BlocKind, string>> = {
  bloc: 'Khối thi đua',
  cluster: 'Cụm thi đua',
  superior: 'Cấp trên',
}

/** Which level a superior is of, or by which a bloc is organised. */
export const blocLevel = z.enum(['province', 'homeAffairs', 'department', 'ministry', 'central'])
export type BlocLevel = z.infer<typeof blocLevel>

/** As people say it. */
export const blocLevelLabels: Readonly<Record<BlocLevel, string>> = {
  province: 'Tỉnh, thành phố',
  homeAffairs: 'Sở Nội vụ, Ban Thi đua, khen thưởng',
  department: 'Sở, ngành khác',
  ministry: 'Bộ, ngành trung ương',
  central: 'Trung ương',
}

/** What the agency is in a bloc in a year. */
export const blocPart = z.enum(['head', 'deputy', 'member'])
export type BlocPart = z.infer<typeof blocPart>

/** As people say it. */
export const blocPartLabels: Readonly<Record<BlocPart, string>> = {
  head: 'Trưởng khối',
  deputy: 'Phó Trưởng khối',
  member: 'Thành viên',
}

const year = z.int().min(1945).max(2100)

/** A bloc, a cluster or a superior; `parts` are those of each year, latest first. */
export const bloc = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: blocKind,
  level: blocLevel,
  aliases: z.array(z.string()),
  sinceYear: z.int().nullable(),
  untilYear: z.int().nullable(),
  parts: z.array(z.object({ year: z.int(), part: blocPart })),
  version: z.int(),
})
export type Bloc = z.infer<typeof bloc>

/** What comes from a bloc: something its paper asks, a task that waits for it, a movement, a target, a paper. */
export const blocItemKind = z.enum(['asked', 'waiting', 'movement', 'target', 'paper'])
export type BlocItemKind = z.infer<typeof blocItemKind>

/** As people say it. */
export const blocItemLabels: Readonly<Record<BlocItemKind, string>> = {
  asked: 'Việc yêu cầu',
  waiting: 'Đang chờ văn bản',
  movement: 'Phong trào',
  target: 'Chỉ tiêu',
  paper: 'Văn bản trong năm',
}

/** How the agency stands towards an item. */
export const blocItemState = z.enum(['late', 'notTaken', 'waiting', 'running', 'done', 'told'])
export type BlocItemState = z.infer<typeof blocItemState>

/** As people say it. */
export const blocItemStateLabels: Readonly<Record<BlocItemState, string>> = {
  late: 'Trễ hạn',
  notTaken: 'Chưa đưa vào kế hoạch',
  waiting: 'Đang chờ',
  running: 'Đang thực hiện',
  done: 'Đã xong',
  told: 'Để biết',
}

/** One thing a bloc or a superior asks or tells. `blocIds` are several where the words do not say which one. */
export const blocItem = z.object({
  id: z.string(),
  blocIds: z.array(z.uuid()),
  kind: blocItemKind,
  title: z.string(),
  /** The paper it stands in: "Kế hoạch số 02/KH-KTĐ". */
  source: z.string().nullable(),
  path: z.string(),
  state: blocItemState,
  /** The last day it is in time, when there is one. */
  dueOn: z.string().nullable(),
  wording: z.string().nullable(),
})
export type BlocItem = z.infer<typeof blocItem>

/** The page of all blocs and superiors, with what each asks in a year. */
export const blocsPage = z.object({
  today: z.string(),
  year: z.int(),
  years: z.array(z.int()),
  blocs: z.array(bloc),
  items: z.array(blocItem),
  /** Issuers of papers of the year that are no bloc and no superior that is known. */
  unknownIssuers: z.array(
    z.object({ printed: z.string(), papers: z.int(), latestOn: z.string().nullable() }),
  ),
  abilities: z.object({ change: ability }),
})
export type BlocsPage = z.infer<typeof blocsPage>

const blocGiven = z.object({
  name: someWords(300),
  kind: blocKind,
  level: blocLevel,
  aliases: z.array(someWords(300)).max(50),
  sinceYear: year.nullable(),
  untilYear: year.nullable(),
  parts: z.array(z.object({ year, part: blocPart })).max(100),
})
export type BlocGiven = z.infer<typeof blocGiven>

const blocId = z.object({ id: z.uuid() })
const version = z.int().min(1)
const one = z.object({ bloc })

export const listBlocs = endpoint({
  id: 'bloc.listBlocs',
  title: 'Khối và cấp trên, với những gì mỗi nơi yêu cầu',
  method: 'GET',
  path: '/api/blocs',
  access: 'member',
  query: z.object({ year: z.coerce.number().int().min(1945).max(2100).optional() }),
  answer: blocsPage,
})

export const addBloc = endpoint({
  id: 'bloc.addBloc',
  title: 'Thêm khối, cụm thi đua hoặc cấp trên',
  method: 'POST',
  path: '/api/blocs',
  access: 'member',
  body: blocGiven,
  answer: one,
})

export const correctBloc = endpoint({
  id: 'bloc.correctBloc',
  title: 'Sửa khối, cụm thi đua hoặc cấp trên',
  method: 'PUT',
  path: '/api/blocs/:id',
  access: 'member',
  params: blocId,
  body: blocGiven.extend({ version }),
  answer: one,
})

export const removeBloc = endpoint({
  id: 'bloc.removeBloc',
  title: 'Bỏ khối, cụm thi đua hoặc cấp trên ghi nhầm',
  method: 'POST',
  path: '/api/blocs/:id/remove',
  access: 'member',
  params: blocId,
  body: z.object({ version }),
  answer: z.object({ removed: z.literal(true) }),
})

/** Keeps an issuer as papers print it as another name of a bloc: its papers are those of the bloc from now on. */
export const assignIssuer = endpoint({
  id: 'bloc.assignIssuer',
  title: 'Nhận cơ quan ban hành là một khối hoặc cấp trên',
  method: 'POST',
  path: '/api/blocs/:id/aliases',
  access: 'member',
  params: blocId,
  body: z.object({ version, alias: someWords(300) }),
  answer: one,
})
