import type { ReactNode } from 'react'
import { LinkButton } from '../button/LinkButton.tsx'
import { ErrorState } from '../error-state/ErrorState.tsx'
import { Skeletons } from '../skeletons/Skeletons.tsx'

/** What this part needs to know of a question to the server; a React Query result is one. */
interface Question<Data> {
  readonly data: Data | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
}

interface AnswerProps<Data> {
  readonly of: Question<Data>
  readonly skeleton?: ReactNode
  /** The list to go back to when what was asked for is not there. */
  readonly list?: { readonly to: string; readonly label: string }
  readonly children: (data: Data) => ReactNode
}

/** Shows an answer when it is there, its shape while it comes, and the sentence of the server when it does not. */
export function Answer<Data>({ of, skeleton, list, children }: AnswerProps<Data>): ReactNode {
  if (of.data !== undefined) return children(of.data)
  if (of.error === null) return skeleton ?? <Skeletons />
  const { message } = of.error
  if (isNotFound(of.error)) return <ErrorState message={message} action={list && <ToList {...list} />} />
  return <ErrorState message={message} onRetry={() => void of.refetch()} />
}

/** Asking again finds no more: what was asked for is not there, or not for whom asks. */
function isNotFound(error: Error & { readonly problem?: { readonly code?: string } }): boolean {
  return error.problem?.code === 'notFound'
}

function ToList({ to, label }: { readonly to: string; readonly label: string }): ReactNode {
  return (
    <LinkButton to={to} icon="back">
      {label}
    </LinkButton>
  )
}
