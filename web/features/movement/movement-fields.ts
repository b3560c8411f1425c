import type { MovementContent, MovementPage } from '#contract/movement'

/** A movement as its form holds it. */
export interface MovementFields extends Record<string, unknown> {
  readonly year: number | string
  readonly title: string
  readonly theme: string
  readonly kind: MovementContent['kind']
  readonly launcher: MovementContent['launcher']
  readonly launcherName: string
  readonly answersId: string
  readonly content: string
  readonly criteria: string
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly scopeAll: boolean
  readonly unitIds: readonly string[]
  readonly participationDue: string | null
  readonly targetIds: readonly string[]
}

/** An empty form, for the year that it is. */
export function newFields(today: string): MovementFields {
  const year = Number(today.slice(0, 4))
  return {
    year,
    title: '',
    theme: '',
    kind: 'themed',
    launcher: 'agency',
    launcherName: '',
    answersId: '',
    content: '',
    criteria: '',
    startsOn: today,
    endsOn: `${year}-12-31`,
    scopeAll: true,
    unitIds: [],
    participationDue: null,
    targetIds: [],
  }
}

/** The form of a movement that is there. */
export function fieldsOf({ movement }: Pick<MovementPage, 'movement'>): MovementFields {
  return {
    year: movement.year,
    title: movement.title,
    theme: movement.theme,
    kind: movement.kind,
    launcher: movement.launcher,
    launcherName: movement.launcherName ?? '',
    answersId: movement.answersId ?? '',
    content: movement.content,
    criteria: movement.criteria,
    startsOn: movement.startsOn,
    endsOn: movement.endsOn,
    scopeAll: movement.scopeAll,
    unitIds: movement.unitIds,
    participationDue: movement.participationDue,
    targetIds: movement.targetIds,
  }
}

/** What a form says of a movement. Its days are checked before. */
export function contentOf(fields: MovementFields): MovementContent {
  return {
    year: Number(fields.year),
    title: fields.title,
    theme: fields.theme,
    kind: fields.kind,
    launcher: fields.launcher,
    launcherName: fields.launcherName || null,
    answersId: fields.answersId || null,
    content: fields.content,
    criteria: fields.criteria,
    startsOn: fields.startsOn ?? '',
    endsOn: fields.endsOn ?? '',
    scopeAll: fields.scopeAll,
    unitIds: [...fields.unitIds],
    participationDue: fields.participationDue,
    targetIds: [...fields.targetIds],
  }
}

/** What can be said of a form before the server is asked. */
export function faultsOf(fields: MovementFields): Record<string, string | null> {
  const { title, startsOn, endsOn, launcher, launcherName, scopeAll, unitIds, year } = fields
  return {
    title: title.trim() === '' ? 'Hãy ghi tên phong trào.' : null,
    year: Number(year) >= 2000 && Number(year) <= 2100 ? null : 'Năm phải từ 2000 đến 2100.',
    startsOn: startsOn === null ? 'Hãy chọn ngày bắt đầu.' : null,
    endsOn: endsOn === null ? 'Hãy chọn ngày kết thúc.' : null,
    launcherName:
      launcher !== 'agency' && launcherName.trim() === '' ? 'Hãy ghi nơi đã phát động phong trào.' : null,
    unitIds: !scopeAll && unitIds.length === 0 ? 'Hãy chọn ít nhất một đơn vị.' : null,
  }
}
