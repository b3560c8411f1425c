import { type Ability, allowed, denied } from '#contract/ability'
import type { ReportState } from '#contract/period-report'
import type { Actor } from '#platform/operation'
import { Refusal } from '#platform/refusal'

/** Throws what an ability says no to. */
export { refuseUnless } from '#platform/refusal'

type Who = Pick<Actor, 'roles'>

/** Reports are written by the officer and signed by the leadership; for the others they do not exist before they are issued. */
export function maySeeDrafts({ roles }: Who): boolean {
  return roles.includes('leadership') || roles.includes('officer')
}

/** The officer drafts reports. */
export function mayDraft({ roles }: Who): Ability {
  if (roles.includes('officer')) return allowed
  return denied('Chỉ cán bộ thi đua được soạn báo cáo.')
}

/** What may be done with a report in its state. */
export interface ReportMoves {
  readonly edit: Ability
  readonly submit: Ability
  readonly return: Ability
  readonly issue: Ability
  readonly correctIssue: Ability
  readonly drop: Ability
}

/** What someone may do with a report, each with its reason when not. */
export function reportMoves(who: Who, state: ReportState): ReportMoves {
  const isOfficer = who.roles.includes('officer')
  const officer = isOfficer ? allowed : denied('Chỉ cán bộ thi đua được sửa và trình ký báo cáo.')
  const either = maySeeDrafts(who)
    ? allowed
    : denied('Chỉ lãnh đạo và cán bộ thi đua được trả lại, ban hành báo cáo.')
  return {
    edit: inState(officer, state, 'draft'),
    submit: inState(officer, state, 'draft'),
    return: inState(either, state, 'awaitingSignature'),
    issue: inState(either, state, 'awaitingSignature'),
    correctIssue: inState(either, state, 'issued'),
    drop: inState(officer, state, 'draft'),
  }
}

function inState(may: Ability, state: ReportState, wanted: ReportState): Ability {
  if (!may.allowed || state === wanted) return may
  return denied(obstacles[state])
}

const obstacles: Readonly<Record<ReportState, string>> = {
  draft: 'Báo cáo chưa trình ký; hãy trình ký trước.',
  awaitingSignature: 'Báo cáo đang chờ ký; hãy trả lại để sửa.',
  issued: 'Báo cáo đã ban hành nên giữ nguyên.',
}

/** The same for a move of the report: whoever may but not now is told that it is not the step for it. */
export function refuseMove(who: Who, move: keyof ReportMoves, state: ReportState): void {
  const { because } = reportMoves(who, state)[move]
  if (because === null) return
  throw new Refusal(because === obstacles[state] ? 'illegalMove' : 'notAllowed', because)
}
