import type { ReactNode } from 'react'
import { LinkButton } from '#ui/button/LinkButton'
import { paths } from '../../../app/paths.ts'
import { useSession } from '../../../app/session.ts'

/** Leads those who lead the agency from their own work to what they must know of everyone's. */
export function LeadershipLink(): ReactNode {
  const isLeader = useSession()?.roles.includes('leadership') ?? false
  if (!isLeader) return null
  return (
    <LinkButton to={paths.leadership()} look="primary" icon="alert">
      Lãnh đạo cần biết
    </LinkButton>
  )
}
