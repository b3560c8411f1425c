import type { ReactNode } from 'react'
import { Page } from '#ui/page/Page'

/** The first page after sign-in: what has to be done now, by when, under which paper. */
export function MyWorkPage(): ReactNode {
  return <Page title="Việc của tôi">x</Page>
}
