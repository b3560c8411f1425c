import type { ErrorComponentProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { CrashPage } from './CrashPage.tsx'

/** Stands in for a whole frame that could not be shown. */
export function CrashedFrame(props: ErrorComponentProps): ReactNode {
  return (
    <main>
      <CrashPage {...props} />
    </main>
  )
}
