/** Someone of a unit who acts as its head; `taskId` is null for all tasks of the unit. */
export interface ActingFor {
  readonly taskId: string | null
  /** The unit with those that went on as it. */
  readonly unitIds: readonly string[]
  /** The head acted for. */
  readonly headName: string
}

/** The delegations that reach a task. */
export function delegationsFor(
  { delegations }: { readonly delegations: readonly ActingFor[] },
  taskId: string,
): readonly ActingFor[] {
  return delegations.filter((delegation) => delegation.taskId === null || delegation.taskId === taskId)
}

/** The name that the audit keeps of someone who acts for another. */
export const actingName = (name: string, headName: string): string => `${name} (làm thay ${headName})`
