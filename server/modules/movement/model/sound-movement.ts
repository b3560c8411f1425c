import type { MovementContent, MovementLauncher } from '#contract/movement'
import { Refusal } from '#platform/refusal'

/** What the references of a movement are checked against. */
export interface Known {
  readonly unitIds: ReadonlySet<string>
  readonly targetIds: ReadonlySet<string>
  /** The movement it says it answers; undefined when there is none of that id. */
  readonly answered: { readonly id: string; readonly launcher: MovementLauncher } | undefined
}

/** What people write of a movement, brought into order; refuses what contradicts itself or names what is not there. */
export function soundMovement(content: MovementContent, known: Known): MovementContent {
  const { startsOn, endsOn, participationDue, launcher, launcherName, answersId, scopeAll } = content
  if (endsOn < startsOn) throw malformed('endsOn', 'Ngày kết thúc không thể trước ngày bắt đầu.')
  if (participationDue !== null && participationDue > endsOn) {
    throw malformed('participationDue', 'Hạn gửi nội dung không thể sau ngày kết thúc phong trào.')
  }
  const firstYear = Math.min(content.year, Number(startsOn.slice(0, 4))) - 1
  if (participationDue !== null && Number(participationDue.slice(0, 4)) < firstYear) {
    throw malformed('participationDue', `Hạn gửi nội dung phải từ năm ${firstYear} trở đi.`)
  }
  if (launcher !== 'agency' && !launcherName) {
    throw malformed('launcherName', 'Hãy ghi cấp trên hoặc khối, cụm đã phát động phong trào.')
  }
  if (answersId !== null && known.answered?.launcher === 'agency') {
    throw malformed('answersId', 'Chỉ hưởng ứng được phong trào của cấp trên hoặc của khối, cụm.')
  }
  if (answersId !== null && !known.answered) throw new Refusal('notFound')
  const unitIds = scopeAll ? [] : [...new Set(content.unitIds)]
  if (!scopeAll && unitIds.length === 0) throw malformed('unitIds', 'Hãy chọn ít nhất một đơn vị tham gia.')
  const targetIds = [...new Set(content.targetIds)]
  if (!unitIds.every((id) => known.unitIds.has(id))) throw new Refusal('notFound')
  if (!targetIds.every((id) => known.targetIds.has(id))) throw new Refusal('notFound')
  const isOwn = launcher === 'agency'
  return {
    ...content,
    unitIds,
    targetIds,
    launcherName: isOwn ? null : launcherName,
    answersId: isOwn ? answersId : null,
  }
}

const malformed = (path: string, detail: string): Refusal =>
  new Refusal('malformedRequest', detail, [{ path, detail }])
