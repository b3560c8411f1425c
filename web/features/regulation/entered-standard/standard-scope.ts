import type { OpenPeriod, StandardScope } from '#contract/entered-standard'

/** The parts of an address that name a scope. */
export interface ScopeInAddress {
  readonly award: string
  readonly subject: string
  readonly condition: string
}

/** A scope as the address holds it. */
export function scopeInAddress(scope: StandardScope): ScopeInAddress {
  if (scope.kind === 'condition') return { award: '', subject: '', condition: scope.condition }
  return { award: scope.award, subject: scope.subject, condition: '' }
}

/** A scope as the server is asked about it. */
export function scopeAsked(scope: StandardScope) {
  return scope.kind === 'condition'
    ? { condition: scope.condition }
    : { award: scope.award, subject: scope.subject }
}

/** Names an open period in a list of choices. */
export const periodKey = ({ scope, from }: Pick<OpenPeriod, 'scope' | 'from'>): string =>
  [...Object.values(scopeInAddress(scope)), from].join('|')
