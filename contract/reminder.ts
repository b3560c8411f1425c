import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'
import { done } from './identity.ts'
import { words } from './words.ts'

/**
 * What somebody is told of something that is due: someone asks about it, it waits too long, its last days come, its
 * last day, its first late day, another week of lateness, and that it is told on to the head of the unit or to the
 * leadership.
 */
export const reminderStage = z.enum([
  'asked',
  'waitingLong',
  'soon',
  'due',
  'late',
  'lateAgain',
  'toHead',
  'toLeadership',
])
export type ReminderStage = z.infer<typeof reminderStage>

/** The parts of a list and of a digest, the most urgent first. */
export const reminderGroup = z.enum(['escalated', 'late', 'due', 'soon', 'asked', 'waiting'])
export type ReminderGroup = z.infer<typeof reminderGroup>

/** As people say it. */
export const reminderGroupLabels: Readonly<Record<ReminderGroup, string>> = {
  escalated: 'Báo cáo lên',
  late: 'Trễ hạn',
  due: 'Đến hạn hôm nay',
  soon: 'Sắp đến hạn',
  asked: 'Được đôn đốc',
  waiting: 'Chờ quá lâu',
}

/** Where each stage belongs. */
export const groupOfStage: Readonly<Record<ReminderStage, ReminderGroup>> = {
  toLeadership: 'escalated',
  toHead: 'escalated',
  lateAgain: 'late',
  late: 'late',
  due: 'due',
  soon: 'soon',
  asked: 'asked',
  waitingLong: 'waiting',
}

/** One reminder as its reader sees it today. */
export const reminder = z.object({
  id: z.uuid(),
  group: reminderGroup,
  /** What is due. */
  title: z.string(),
  path: z.string(),
  /** How it stands today, in words: “Trễ 3 ngày, hạn 12/05/2026”. */
  sentence: z.string(),
  /** The deadline as its paper words it. */
  wording: z.string().nullable(),
  units: z.string().nullable(),
  /** The last day on which it is not late yet. */
  lastDay: z.iso.date().nullable(),
  writtenAt: z.iso.datetime(),
  isRead: z.boolean(),
  /** Done meanwhile, or told again since: nobody has to do anything about this one. */
  isClosed: z.boolean(),
})
export type Reminder = z.infer<typeof reminder>

export const countReminders = endpoint({
  id: 'reminder.countReminders',
  title: 'Đếm lời nhắc chưa đọc',
  method: 'GET',
  path: '/api/reminders/unread-count',
  access: 'member',
  answer: z.object({ unread: z.int(), late: z.int() }),
})

export const listReminders = endpoint({
  id: 'reminder.listReminders',
  title: 'Lời nhắc của tôi',
  method: 'GET',
  path: '/api/reminders',
  access: 'member',
  query: z.object({
    show: z.enum(['unread', 'all']).default('unread'),
    group: reminderGroup.optional(),
    search: words(200).optional(),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: z.object({
    reminders: z.array(reminder),
    total: z.int(),
    /** How many there are of each group, of those shown were none filtered. */
    counts: z.record(reminderGroup, z.int()),
    unread: z.int(),
  }),
})

export const markReminders = endpoint({
  id: 'reminder.markReminders',
  title: 'Đánh dấu lời nhắc đã đọc hoặc chưa đọc',
  method: 'PUT',
  path: '/api/reminders/read',
  access: 'member',
  body: z.object({ ids: z.array(z.uuid()).min(1).max(500), read: z.boolean() }),
  answer: z.object({ marked: z.int() }),
})

export const markAllReminders = endpoint({
  id: 'reminder.markAllReminders',
  title: 'Đánh dấu mọi lời nhắc đã đọc',
  method: 'POST',
  path: '/api/reminders/read-all',
  access: 'member',
  /** Those written after this moment stay unread: nobody has seen them. */
  body: z.object({ until: z.iso.datetime() }),
  answer: z.object({ marked: z.int() }),
})

export const readReminderChoice = endpoint({
  id: 'reminder.readReminderChoice',
  title: 'Xem mình có nhận thư nhắc việc không',
  method: 'GET',
  path: '/api/reminder-choice',
  access: 'member',
  answer: z.object({
    mails: z.boolean(),
    email: z.string(),
    /** Whether the agency sends such mails at all, on which days and at which hour; a sentence. */
    when: z.string(),
  }),
})

export const changeReminderChoice = endpoint({
  id: 'reminder.changeReminderChoice',
  title: 'Bật, tắt thư nhắc việc',
  method: 'PUT',
  path: '/api/reminder-choice',
  access: 'member',
  body: z.object({ mails: z.boolean() }),
  answer: done,
})

export const mailDays = z.enum(['workingDays', 'everyDay', 'never'])
export const countedIn = z.enum(['workingDays', 'calendarDays'])

const days = (least: number, most: number) =>
  z.int(`Hãy nhập số ngày từ ${least} đến ${most}.`).min(least).max(most)

/** How an agency reminds. */
export const reminderRule = z.object({
  /** A late thing is told of again after so many days; 0 never. */
  againEveryDays: days(0, 60),
  /** After so many late days the head of the unit is told; null never. */
  headAfterDays: days(1, 365).nullable(),
  /** After so many late days the leadership is told; null never. */
  leadershipAfterDays: days(1, 365).nullable(),
  countedIn,
  mailDays,
  /** The hour in Vietnam at which reminders are written and mails go out. */
  atHour: z.int().min(0).max(23),
})
export type ReminderRule = z.infer<typeof reminderRule>

export const readReminderRule = endpoint({
  id: 'reminder.readReminderRule',
  title: 'Xem quy tắc nhắc việc của cơ quan',
  method: 'GET',
  path: '/api/reminder-rule',
  access: 'member',
  answer: z.object({
    rule: reminderRule,
    /** The rule is the program's: the agency has not settled one. */
    isDefault: z.boolean(),
    /** From how many days before its last day something is due soon: a regulation of the agency. */
    soonDays: z.int(),
    /** After how many days waiting for others takes too long: a regulation of the agency too. */
    waitingDays: z.int(),
    version: z.int(),
    abilities: z.object({ change: ability }),
  }),
})

export const changeReminderRule = endpoint({
  id: 'reminder.changeReminderRule',
  title: 'Sửa quy tắc nhắc việc của cơ quan',
  method: 'PUT',
  path: '/api/reminder-rule',
  access: 'member',
  body: reminderRule.extend({ version: z.int().min(0) }),
  answer: done,
})
