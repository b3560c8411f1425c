import type { ReactNode } from 'react'
import { Button } from '../button/Button.tsx'
import { EmptyState } from '../empty-state/EmptyState.tsx'

interface ErrorStateProps {
  /** The sentence that the server said. */
  readonly message: string
  readonly onRetry?: () => void
  /** What else may be done, where trying again is of no use. */
  readonly action?: ReactNode
}

/** Stands where an answer would be when there is none, says why and what may be done. */
export function ErrorState({ message, onRetry, action }: ErrorStateProps): ReactNode {
  return (
    <div role="alert">
      <EmptyState
        icon="alert"
        title={message}
        action={
          onRetry ? (
            <Button icon="refresh" onClick={onRetry}>
              Thử lại
            </Button>
          ) : (
            action
          )
        }
      />
    </div>
  )
}
