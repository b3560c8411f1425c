import type { MembersFact } from '../../../lib/facts.ts'
import { isAtLeast, isMoreThan } from '../../../lib/fraction.ts'
import type { Condition } from '../../../lib/requirement.ts'
import { memberWords } from '../../../lib/words.ts'
import { type Answer, type Matter, open, settled } from '../matter.ts'

type Of<Kind extends Condition['kind']> = Extract<Condition, { kind: Kind }>

/** A share of all members of a collective in the year judged. */
export function memberShare({ of, share, reachedBy }: Of<'memberShare'>, matter: Matter): Answer {
  const total = counted('total', matter)
  const part = counted(of, matter)
  const missing = [
    ...(total === undefined ? [pathOf('total', matter)] : []),
    ...(part === undefined ? [pathOf(of, matter)] : []),
  ]
  if (total === undefined || part === undefined) return open('chưa đủ số liệu thành viên', ...missing)
  const reaches = reachedBy === 'atLeast' ? isAtLeast : isMoreThan
  return settled(total > 0 && reaches(part, total, share), `${part}/${total} ${memberWords[of]}`)
}

/** At least so many members. */
export function memberCount({ of, atLeast }: Of<'memberCount'>, matter: Matter): Answer {
  const part = counted(of, matter)
  if (part === undefined) return open('chưa đủ số liệu thành viên', pathOf(of, matter))
  return settled(part >= atLeast, `${part} ${memberWords[of]}`)
}

/** At most so many members. */
export function memberCountAtMost({ of, atMost }: Of<'memberCountAtMost'>, matter: Matter): Answer {
  const part = counted(of, matter)
  if (part === undefined) return open('chưa đủ số liệu thành viên', pathOf(of, matter))
  return settled(part <= atMost, `${part} ${memberWords[of]}`)
}

function counted(of: keyof MembersFact, { facts, yearOf }: Matter): number | undefined {
  return yearOf(facts.forYear)?.members?.[of]
}

function pathOf(of: keyof MembersFact, { facts }: Matter): string {
  return `years.${facts.forYear}.members.${of}`
}
