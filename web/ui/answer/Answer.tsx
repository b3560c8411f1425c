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
  const leadsNowhere = isRefusedAs(of.error, 'malformedRequest')
  const message = leadsNowhere ? LEADS_NOWHERE : of.error.message
  if (leadsNowhere || isRefusedAs(of.error, 'notFound') || isRefusedAs(of.error, 'notAllowed'))
    return <ErrorState message={message} action={list && <ToList {...list} />} />
  return <ErrorState message={message} onRetry={() => void of.refetch()} />
}

/** Nobody filled in anything: what the server cannot understand is the address. */
const LEADS_NOWHERE = 'Địa chỉ này không dẫn tới nội dung nào; hãy mở lại từ danh sách.'

/** Asking again finds no more: what was asked for is not there, not for whom asks, or can be nothing at all. */
function isRefusedAs(
  error: Error & { readonly problem?: { readonly code?: string } },
  code: 'notFound' | 'notAllowed' | 'malformedRequest',
): boolean {
  return error.problem?.code === code
}

function ToList({ to, label }: { readonly to: string; readonly label: string }): ReactNode {
  return (
    <LinkButton to={to} icon="back">
      {label}
    </LinkButton>
  )
}
