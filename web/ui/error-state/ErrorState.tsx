import type { ReactNode } from 'react'
import { Button } from '../button/Button.tsx'
import { EmptyState } from '../empty-state/EmptyState.tsx'

interface ErrorStateProps {
  /** The sentence that the server said. */
  readonly message: string
  readonly onRetry?: () => void
}

/** Stands where an answer would be when there is none, says why and offers to try again. */
export function ErrorState({ message, onRetry }: ErrorStateProps): ReactNode {
  return (
    <div role="alert">
      <EmptyState
        icon="alert"
        title={message}
        action={
          onRetry && (
            <Button icon="refresh" onClick={onRetry}>
              Thử lại
            </Button>
          )
        }
      />
    </div>
  )
}
