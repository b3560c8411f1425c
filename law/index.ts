export {
  addDays,
  isPlainDate,
  lastDayOfMonth,
  type PlainDate,
  plainDate,
  showDate,
} from './lib/plain-date.ts'
