import type { ErrorComponentProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ErrorState } from '#ui/error-state/ErrorState'
import { Page } from '#ui/page/Page'
import { sentenceOf } from '../query-client.ts'

/** Stands in for a page that could not be shown. */
export function CrashPage({ error }: ErrorComponentProps): ReactNode {
  return (
    <Page title="Trang gặp lỗi">
      <ErrorState message={sentenceOf(error)} onRetry={() => window.location.reload()} />
    </Page>
  )
}
