// Reminders: nothing stands above them, so only the program itself enters here.

/** Reminds every agency once a day, for as long as the program runs. */
export { createReminderDesk, type DailyUpkeep, type ReminderDesk } from './desk.ts'
/** Hears that somebody asked units about something, and tells their heads. */
export { onUnitsReminded } from './operations/units-reminded.ts'
