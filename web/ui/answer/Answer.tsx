import type { ReactNode } from 'react'
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
  readonly children: (data: Data) => ReactNode
}

/** Shows an answer when it is there, its shape while it comes, and the sentence of the server when it does not. */
export function Answer<Data>({ of, skeleton, children }: AnswerProps<Data>): ReactNode {
  if (of.data !== undefined) return children(of.data)
  if (of.error) return <ErrorState message={of.error.message} onRetry={() => void of.refetch()} />
  return skeleton ?? <Skeletons />
}
