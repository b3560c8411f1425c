import type { ReminderRule } from '#contract/reminder'

/** How the program reminds where the agency has settled nothing; no law says so. */
export const defaultRule: ReminderRule = {
  againEveryDays: 7,
  headAfterDays: 3,
  leadershipAfterDays: 10,
  countedIn: 'workingDays',
  mailDays: 'workingDays',
  atHour: 7,
}
