import { z } from 'zod'
import { ability } from './ability.ts'
import { deadlineState } from './deadline.ts'
import { endpoint } from './endpoint.ts'
import { taskToLink } from './fulfilment.ts'
import { taskUnit } from './task.ts'
import { someWords, words, writtenDay } from './words.ts'

/** What a piece of propaganda is about. */
export const propagandaKind = z.enum(['law', 'movement', 'news', 'exemplaryPerson', 'exemplaryModel'])
export type PropagandaKind = z.infer<typeof propagandaKind>

/** As people say it. */
export const propagandaKindLabels: Readonly<Record<PropagandaKind, string>> = {
  law: 'Chủ trương, pháp luật',
  movement: 'Phong trào thi đua',
  news: 'Tin hoạt động',
  exemplaryPerson: 'Người tốt, việc tốt',
  exemplaryModel: 'Mô hình, điển hình tập thể',
}

export const propagandaState = z.enum(['planned', 'inProgress', 'published', 'cancelled'])
export type PropagandaState = z.infer<typeof propagandaState>

export const propagandaStateLabels: Readonly<Record<PropagandaState, string>> = {
  planned: 'Chưa làm',
  inProgress: 'Đang làm',
  published: 'Đã đăng, đã phát',
  cancelled: 'Không làm',
}

/** Where it is told. `hasAddress`: what is published there has a link. `id` is null for the usual ones. */
export const propagandaChannel = z.object({
  id: z.uuid().nullable(),
  name: z.string(),
  hasAddress: z.boolean(),
})
export type PropagandaChannel = z.infer<typeof propagandaChannel>

/** A piece of propaganda. `planned` is a day or a month: `YYYY-MM-DD`, `YYYY-MM`. */
export const propagandaItem = z.object({
  id: z.uuid(),
  year: z.int(),
  kind: propagandaKind,
  content: z.string(),
  basis: z.string(),
  /** Of the library of instruments, where the basis was picked there. */
  instrumentId: z.string().nullable(),
  movement: z.object({ id: z.uuid(), title: z.string() }).nullable(),
  channel: z.string(),
  hasAddress: z.boolean(),
  unit: taskUnit,
  planned: z.string(),
  lateFrom: z.string(),
  state: propagandaState,
  deadlineState,
  link: z.string().nullable(),
  publishedOn: z.string().nullable(),
  publishedNote: z.string().nullable(),
  publishedByName: z.string().nullable(),
  cancelReason: z.string().nullable(),
  taskId: z.uuid().nullable(),
  version: z.int(),
  abilities: z.object({
    correct: ability,
    remove: ability,
    start: ability,
    publish: ability,
    cancel: ability,
    reopen: ability,
  }),
})
export type PropagandaItem = z.infer<typeof propagandaItem>

/** The propaganda of a year. `ownUnits` are those for whose units the viewer may add. */
export const propagandaYear = z.object({
  today: z.string(),
  year: z.int(),
  years: z.array(z.int()),
  items: z.array(propagandaItem),
  channels: z.array(propagandaChannel),
  units: z.array(taskUnit),
  ownUnits: z.array(taskUnit),
  movements: z.array(z.object({ id: z.uuid(), title: z.string() })),
  abilities: z.object({ add: ability, takeTasks: ability, keepChannels: ability }),
})
export type PropagandaYear = z.infer<typeof propagandaYear>

const plannedTime = z
  .string()
  .regex(/^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/, 'Hãy chọn một ngày hoặc một tháng')

/** An address that can be opened: of the web, nothing that runs. */
const address = words(2000).pipe(
  z.url({ protocol: /^https?$/, error: 'Hãy nhập đường dẫn đầy đủ, bắt đầu bằng http:// hoặc https://' }),
)

const itemId = z.object({ id: z.uuid() })
const version = z.int().min(1)

const given = z.object({
  year: z.int().min(2000).max(2100),
  kind: propagandaKind,
  content: someWords(2000),
  basis: words(1000).default(''),
  instrumentId: words(200).nullable().default(null),
  movementId: z.uuid().nullable().default(null),
  channel: someWords(200),
  unitId: z.uuid(),
  planned: plannedTime,
})
export type PropagandaGiven = z.infer<typeof given>

export const readPropaganda = endpoint({
  id: 'propaganda.readYear',
  title: 'Kế hoạch tuyên truyền của một năm',
  method: 'GET',
  path: '/api/propaganda',
  access: 'member',
  query: z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() }),
  answer: propagandaYear,
})

export const addPropaganda = endpoint({
  id: 'propaganda.addItem',
  title: 'Thêm nội dung tuyên truyền',
  method: 'POST',
  path: '/api/propaganda',
  access: 'member',
  body: given,
  answer: propagandaItem,
})

export const correctPropaganda = endpoint({
  id: 'propaganda.correctItem',
  title: 'Sửa nội dung tuyên truyền',
  method: 'PUT',
  path: '/api/propaganda/:id',
  access: 'member',
  params: itemId,
  body: given.extend({ version }),
  answer: propagandaItem,
})

/** Only what nobody has begun with. */
export const removePropaganda = endpoint({
  id: 'propaganda.removeItem',
  title: 'Xóa nội dung tuyên truyền ghi nhầm',
  method: 'POST',
  path: '/api/propaganda/:id/remove',
  access: 'member',
  params: itemId,
  body: z.object({ version }),
  answer: z.object({ removed: z.literal(true) }),
})

export const startPropaganda = endpoint({
  id: 'propaganda.startItem',
  title: 'Bắt đầu làm nội dung tuyên truyền',
  method: 'POST',
  path: '/api/propaganda/:id/start',
  access: 'member',
  params: itemId,
  body: z.object({ version }),
  answer: propagandaItem,
})

/** Where it can be seen; a channel that has no addresses needs none. */
export const publishPropaganda = endpoint({
  id: 'propaganda.publishItem',
  title: 'Báo nội dung tuyên truyền đã đăng, đã phát',
  method: 'POST',
  path: '/api/propaganda/:id/publish',
  access: 'member',
  params: itemId,
  body: z.object({
    version,
    link: address.nullable().default(null),
    /** Today when left out; never a day to come. */
    publishedOn: writtenDay.optional(),
    note: words(2000).default(''),
  }),
  answer: propagandaItem,
})

export const cancelPropaganda = endpoint({
  id: 'propaganda.cancelItem',
  title: 'Không làm nội dung tuyên truyền nữa',
  method: 'POST',
  path: '/api/propaganda/:id/cancel',
  access: 'member',
  params: itemId,
  body: z.object({ version, reason: someWords(2000) }),
  answer: propagandaItem,
})

/** What was published or given up by mistake is to be done again. */
export const reopenPropaganda = endpoint({
  id: 'propaganda.reopenItem',
  title: 'Mở lại nội dung tuyên truyền',
  method: 'POST',
  path: '/api/propaganda/:id/reopen',
  access: 'member',
  params: itemId,
  body: z.object({ version }),
  answer: propagandaItem,
})

/** Open tasks of the plan that nobody has taken up yet, those that speak of propaganda first. */
export const listPropagandaTasks = endpoint({
  id: 'propaganda.listTasks',
  title: 'Nhiệm vụ tuyên truyền trong kế hoạch năm',
  method: 'GET',
  path: '/api/propaganda-tasks',
  access: 'member',
  query: z.object({ year: z.coerce.number().int().min(2000).max(2100) }),
  answer: z.object({ tasks: z.array(taskToLink) }),
})

/** Each task becomes an item of the unit that chairs it; done when the last of its items is published. */
export const takePropagandaTasks = endpoint({
  id: 'propaganda.takeTasks',
  title: 'Đưa nhiệm vụ trong kế hoạch vào kế hoạch tuyên truyền',
  method: 'POST',
  path: '/api/propaganda-tasks',
  access: 'member',
  body: z.object({ year: z.int().min(2000).max(2100), taskIds: z.array(z.uuid()).min(1).max(200) }),
  answer: z.object({ added: z.int() }),
})

export const addPropagandaChannel = endpoint({
  id: 'propaganda.addChannel',
  title: 'Thêm kênh tuyên truyền',
  method: 'POST',
  path: '/api/propaganda-channels',
  access: 'member',
  body: z.object({ name: someWords(200), hasAddress: z.boolean() }),
  answer: propagandaChannel,
})

/** Only one that nothing is planned for. */
export const removePropagandaChannel = endpoint({
  id: 'propaganda.removeChannel',
  title: 'Bỏ kênh tuyên truyền chưa dùng',
  method: 'POST',
  path: '/api/propaganda-channels/:id/remove',
  access: 'member',
  params: itemId,
  answer: z.object({ removed: z.literal(true) }),
})
